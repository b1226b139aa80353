"""The lines around an announcement: what they are is known once its values are read."""
