"""Setting up: which channel is for what, and what is still missing."""

from cogs.setup.commands import setup

__all__ = ["setup"]
