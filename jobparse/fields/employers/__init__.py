"""How employers are named and where: what `employer` is read from."""
