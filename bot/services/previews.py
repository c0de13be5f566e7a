"""A draft as its writer is shown it: what was noticed in it, what must change, and what already answers something close."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.domain.question import STORY_LIMIT, TITLE_LIMIT, WARNING_LIMIT
from bot.domain.refusal import FieldFault

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain.library import Tip
    from bot.domain.question import QuestionText
    from bot.domain.screening import Screening
    from bot.domain.search import QuestionHit
    from bot.services.libraries import Libraries
    from bot.services.question_search import QuestionSearch
    from bot.services.screening import Screener
    from bot.services.settings import SettingsDesk

SIMILAR_QUESTIONS: Final = 3
SIMILAR_TIPS: Final = 2


@dataclass(frozen=True, slots=True)
class Preview:
    """A draft as its writer is shown it before it goes anywhere."""

    draft_id: str
    revision: str
    """Which version of the draft this is: random, and another one each time it is kept."""
    text: QuestionText
    screening: Screening
    reviewed: bool
    """Whether a person will look at it before it is public."""
    fault: FieldFault | None
    """What must be filled in or shortened before it can be posted, if anything."""
    first: bool
    """Whether they have no other question here: then they read the whole of who can learn what."""
    returned: bool = False
    """Whether a reviewer sent it back: it is kept as long as the question, and is no draft of an hour."""
    similar: Sequence[QuestionHit] = ()
    tips: Sequence[Tip] = ()

    @property
    def can_be_posted(self) -> bool:
        """Whether it can go out as it is."""
        return self.fault is None and not self.screening.must_change


class Previews:
    """Looks at drafts."""

    def __init__(self, settings: SettingsDesk, libraries: Libraries, screener: Screener, search: QuestionSearch) -> None:
        self._settings = settings
        self._libraries = libraries
        self._screener = screener
        self._search = search

    async def of(
        self,
        guild_id: int,
        draft_id: str,
        revision: str,
        text: QuestionText,
        own_names: Sequence[str],
        *,
        first: bool,
        returned: bool,
        similar: Sequence[QuestionHit],
    ) -> Preview:
        """The draft's preview. `similar` are the questions that `similar` finds."""
        screening = await self.screen(guild_id, text, own_names)
        return Preview(
            draft_id=draft_id,
            revision=revision,
            text=text,
            screening=screening,
            reviewed=await self.needs_review(guild_id, text, screening),
            fault=self.fault(guild_id, text),
            first=first,
            returned=returned,
            similar=similar,
            tips=(await self._libraries.shelf(guild_id)).tips(text.title, SIMILAR_TIPS),
        )

    async def similar(self, guild_id: int, text: QuestionText) -> Sequence[QuestionHit]:
        """Questions of others that are close to it."""
        return await self._search.similar(guild_id, text.title, text.story, SIMILAR_QUESTIONS)

    async def screen(self, guild_id: int, text: QuestionText, own_names: Sequence[str] = ()) -> Screening:
        """Everything noticed in it."""
        return await self._screener.screen(guild_id, text.fields(), own_names)

    async def forbids(self, guild_id: int, text: QuestionText) -> bool:
        """Whether the server forbids something in it."""
        return await self._screener.forbids(guild_id, text.fields())

    async def needs_review(self, guild_id: int, text: QuestionText, screening: Screening | None = None) -> bool:
        """Whether a person looks at it first: where the server wants that, and in any case where it points to danger."""
        return self._settings.of(guild_id).review or (screening or await self.screen(guild_id, text)).at_risk

    def fault(self, guild_id: int, text: QuestionText) -> FieldFault | None:
        """What is missing or too long."""
        for field, value, limit in (
            ("title", text.title, TITLE_LIMIT),
            ("story", text.story, STORY_LIMIT),
            ("warning", text.warning, WARNING_LIMIT),
        ):
            if len(value) > limit:
                return FieldFault(field, limit)
            if not value.strip() and field != "warning":
                return FieldFault(field)
        if text.topic is not None and text.topic not in self._libraries.of(guild_id).topics:
            return FieldFault("topic")
        return None


__all__ = ["Preview", "Previews"]
