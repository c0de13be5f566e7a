"""The first decision on a card counts, whoever makes it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from bot.domain.refusal import AlreadyDone, NoLongerThere
from bot.words import _, ngettext
from cogs._kit.answers import answer
from cogs._kit.context import guild_of, must_review, place_of_card, services_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from bot.domain.settings import GuildSettings
    from cogs._kit.context import Interaction


@contextlib.asynccontextmanager
async def first_wins(interaction: Interaction, question_id: str) -> AsyncGenerator[None, None]:
    """Around a decision by somebody who may review: whoever is second is told, and the card they pressed is brought up to date.

    Raises:
        NotAllowed: they may not review (any more).
    """
    must_review(interaction)
    try:
        yield
    except (AlreadyDone, NoLongerThere):
        card = place_of_card(interaction)
        if card is not None:
            await services_of(interaction).reviewing.heal(guild_of(interaction), question_id, card)
        await answer(interaction, decided_before())


def decided_before() -> str:
    """For whoever was second."""
    return _("Somebody decided this a moment before you, or the asker took it back. Nothing changed.")


def warning_of_danger() -> str:
    """The content warning of a text that points to danger, where nobody wrote another."""
    return _("this may be hard to read")


def approved_words(settings: GuildSettings) -> str:
    """For whoever approved: when it appears."""
    if settings.delay_minutes == 0:
        return _("Approved. It goes to the questions channel now.")
    return ngettext(
        "Approved. It appears in the questions channel at a random moment within {n} minute, "
        "so that its time tells nobody who asked.",
        "Approved. It appears in the questions channel at a random moment within {n} minutes, "
        "so that its time tells nobody who asked.",
        settings.delay_minutes,
    ).format(n=settings.delay_minutes)
