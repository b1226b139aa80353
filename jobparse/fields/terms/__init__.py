"""The terms of the employment: what `employment` is read from."""
