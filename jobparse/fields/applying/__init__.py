"""Whom to ask, what to hand in and which steps to take: what `application` is read from."""
