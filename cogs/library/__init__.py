"""`/library`: what is a server's own to read."""

from cogs.library.commands import setup

__all__ = ["setup"]
