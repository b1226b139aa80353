"""Degrees, experience and licences that statements ask for."""
