"""`python -m bot`, which is also `porchlight`."""

from __future__ import annotations

import sys
import zoneinfo

from bot.cli.frame import main

__all__ = ["main"]

# Zone data comes from the `tzdata` package alone: what a machine has beside it may be years old, and nobody sees that it is.
zoneinfo.reset_tzpath(to=())

if __name__ == "__main__":
    sys.exit(main())
