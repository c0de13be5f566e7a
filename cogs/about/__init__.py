"""`/about`: what the bot is and what this member can do with it."""

from cogs.about.commands import setup

__all__ = ["setup"]
