"""Readers: one module per kind of input, each from bytes to `Source`."""
