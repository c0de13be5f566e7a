"""Topics as choices, wherever a person can name one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import app_commands

from bot.domain.matching import Candidate, Candidates, best
from bot.domain.refusal import UnknownChoice
from bot.domain.zones import simplify

if TYPE_CHECKING:
    from bot.domain.library import Library


class TopicChoices:
    """The topics of a library, made ready to be searched as somebody types."""

    def __init__(self, library: Library) -> None:
        self._candidates = Candidates.of(Candidate(topic.id, topic.name, topic.words) for topic in library.topics.values())

    def meant(self, typed: str) -> str:
        """The id of the topic that was picked, or typed in full. Raises UnknownChoice."""
        wanted = simplify(typed)
        for topic in self._candidates.all:
            if wanted in (simplify(topic.id), simplify(topic.text)):
                return topic.id
        raise UnknownChoice("topic")

    def matching(self, typed: str) -> list[app_commands.Choice[str]]:
        """The topics that fit what was typed, best first; all of them while nothing is typed."""
        return [app_commands.Choice(name=found.text, value=found.id) for found in best(typed, self._candidates)]
