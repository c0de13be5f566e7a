"""The reflection habit: joining, reflecting, the streak."""

from cogs.reflections.commands import setup

__all__ = ["setup"]
