"""The minimum as a tree: its statements, how they are nested, and what joins them."""
