"""How a text was laid out: wrapped, glued together or flattened into few lines, and how its lines stood before."""
