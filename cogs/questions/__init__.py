"""Anonymous questions: asking, the preview, the public post, replies without a name."""

from cogs.questions.commands import setup

__all__ = ["setup"]
