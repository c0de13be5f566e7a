"""`/questions browse`: what was asked in this server, by topic or by words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.domain.search import marked
from bot.words import _
from cogs._kit.answers import change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Row
from cogs._kit.context import guild_of, services_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.domain.library import Library
    from bot.domain.search import QuestionHit
    from cogs._kit.context import Interaction

ON_A_PAGE: Final = 8
ALL: Final = "-"
"""Stands for all topics."""


class BrowsePage(PersistentButton, template=r"browse:(?P<topic>[a-z0-9-]{1,60}):(?P<page>\d{1,3})"):
    """Turns the pages of a topic's questions."""

    def __init__(self, topic: str, page: str, label: str = "") -> None:
        super().__init__(f"browse:{topic}:{page}", label or _("Next page"))
        self.topic = None if topic == ALL else topic
        self.page = int(page)

    async def pressed(self, interaction: Interaction) -> None:
        """Show that page."""
        await change(interaction, await browse_card(interaction, self.topic, None, self.page))


async def browse_card(interaction: Interaction, topic: str | None, text: str | None, page: int = 0) -> Card:
    """The server's published questions: those with the words, best first, or all of a topic, newest first."""
    services, guild_id = services_of(interaction), guild_of(interaction)
    # One more than is shown tells whether there is another page.
    found = await services.question_search.browse(guild_id, topic, text, ON_A_PAGE + 1, page * ON_A_PAGE)
    library = services.libraries.of(guild_id)
    if not found and page == 0:
        return Card(
            _("### Nothing here yet"),
            _("No published question fits. `/ask` asks one, without your name.")
            if topic or text
            else _("No question is public here yet. `/ask` asks one, without your name."),
        )
    turns = [BrowsePage(topic or ALL, str(page - 1), _("Page before"))] if page > 0 else []
    if len(found) > ON_A_PAGE and text is None:
        turns.append(BrowsePage(topic or ALL, str(page + 1)))
    return Card(_heading(library, topic), _lines(found[:ON_A_PAGE], library, guild_id), Row(turns))


def _heading(library: Library, topic: str | None) -> str:
    if topic is not None and topic in library.topics:
        return _("### Asked about {topic}").format(topic=library.topics[topic].name)
    return _("### Asked in this server")


def _lines(found: Sequence[QuestionHit], library: Library, guild_id: int) -> str:
    lines: list[str] = []
    for hit in found:
        topic = f" · {library.topics[hit.topic].name}" if hit.topic is not None and hit.topic in library.topics else ""
        lines.append(f"**Q{hit.number}** · {marked(hit.title)}\n-# {hit.address(guild_id)}{topic}")
    return "\n".join(lines)
