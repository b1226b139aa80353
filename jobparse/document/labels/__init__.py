"""Labels: how they are parted from their values on a page, and what they open."""
