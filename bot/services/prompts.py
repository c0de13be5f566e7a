"""Which prompt fits: one that was chosen, one of a topic, the question of a tip, or that of the day.

A prompt is named by a reference: its id, or 'tip.' and a tip's id for what that tip asks. To choose, 'topic.' and a topic's
id, or 'gentle' for one that is kind after a separation, can be given instead.
"""

from __future__ import annotations

from math import gcd
from typing import TYPE_CHECKING, Final

from bot.domain.refusal import UnknownChoice

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from bot.domain.library import Library, Prompt
    from bot.services.libraries import Libraries

TIP: Final = "tip."
TOPIC: Final = "topic."
GENTLE: Final = "gentle"
REFERENCE: Final = r"[a-z0-9.-]{1,64}"
"""The pattern of a reference, as custom ids hold it."""


class Prompts:
    """The prompts of the library, and what the tips ask that a server has."""

    def __init__(self, library: Library, libraries: Libraries) -> None:
        self._library = library
        self._libraries = libraries

    def choose(self, guild_id: int, chosen: str | None, day: date, *, gentle: bool) -> str:
        """The reference of the prompt for `day`: another one each day, the same for a day.

        With `gentle`, what was not chosen by name is kind after a separation.

        Raises:
            UnknownChoice: there is no such prompt, tip or topic.
        """
        if chosen is None or chosen == GENTLE:
            return self._of_the_day(day, self._fitting(None, gentle=gentle or chosen == GENTLE))
        if chosen.startswith(TOPIC) and chosen.removeprefix(TOPIC) in self._library.topics:
            return self._of_the_day(day, self._fitting(chosen.removeprefix(TOPIC), gentle=gentle))
        if not self.text(guild_id, chosen):
            raise UnknownChoice("prompt")
        return chosen

    def public(self, day: date) -> str:
        """The reference of a prompt for everybody: always one that is kind after a separation."""
        return self._of_the_day(day, self._fitting(None, gentle=True))

    def text(self, guild_id: int, reference: str) -> str:
        """What the prompt asks; '' where there is none of that reference (any more)."""
        if reference.startswith(TIP):
            tip = self._libraries.of(guild_id).tips.get(reference.removeprefix(TIP))
            return tip.reflection if tip else ""
        prompt = self._library.prompts.get(reference)
        return prompt.text if prompt else ""

    def _fitting(self, topic: str | None, *, gentle: bool) -> Sequence[Prompt]:
        prompts = [prompt for prompt in self._library.prompts.values() if prompt.after_breakup or not gentle]
        return [prompt for prompt in prompts if topic in prompt.topics] or prompts

    def _of_the_day(self, day: date, prompts: Sequence[Prompt]) -> str:
        count = len(prompts)
        # A step that has no divisor in common with the number of prompts comes to each of them; one of about five eighths
        # leads away from its neighbours, which are of the same topic.
        step = next(n for n in range(count * 5 // 8 + 1, 2 * count + 2) if gcd(n, count) == 1)
        return prompts[day.toordinal() * step % count].id
