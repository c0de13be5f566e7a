"""`/helplines`: numbers with their source and the date they were looked up."""

from cogs.helplines.commands import setup

__all__ = ["setup"]
