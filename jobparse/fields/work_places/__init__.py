"""Where the work is done: what `locations` are read from."""
