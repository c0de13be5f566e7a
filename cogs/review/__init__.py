"""Review: the cards on which a person decides whether a question is published."""

from cogs.review.commands import setup

__all__ = ["setup"]
