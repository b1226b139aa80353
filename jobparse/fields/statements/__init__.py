"""Which statements ask for something, and which are only wishes."""
