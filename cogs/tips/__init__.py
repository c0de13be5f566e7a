"""Reading: tips, articles and answered questions."""

from cogs.tips.commands import setup

__all__ = ["setup"]
