"""Anonymous questions: asking, the preview, the public post, replies without a name."""

from cogs.questions.about import AskAbout
from cogs.questions.commands import setup

__all__ = ["AskAbout", "setup"]
