"""Moderation: what waits, what can be done with a question, reports, blocks, and the log of what was done."""

from cogs.moderation.commands import setup

__all__ = ["setup"]
