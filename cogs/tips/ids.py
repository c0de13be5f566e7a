"""What stands in the custom ids of reading."""

from __future__ import annotations

from typing import Final

SLUG: Final = "[a-z0-9-]{1,60}"
"""The id of a tip, an answered question or an article."""
TOPIC: Final = "[a-z0-9-]{1,25}"
"""The topic that further tips are drawn from."""
ANY: Final = "-"
"""All topics."""
