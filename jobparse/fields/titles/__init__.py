"""Where titles stand and how they end: what `title` is read from."""
