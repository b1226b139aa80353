"""`python -m jobparse` is the command `jobparse`."""

from __future__ import annotations

from jobparse.cli import main

if __name__ == "__main__":
    main()
