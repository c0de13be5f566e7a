"""What is kept of a member, and how all of it goes."""

from cogs.privacy.commands import setup

__all__ = ["setup"]
