"""Lists: what leads into one, its items inside a line, and what closes it."""
