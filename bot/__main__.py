"""`python -m bot`, which is also `porchlight`."""

from __future__ import annotations

import sys

from bot.cli.frame import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
