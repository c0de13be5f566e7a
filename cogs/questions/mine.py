"""`/questions mine`: the card, its pages, and taking a question back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import discord

from bot.domain.publishable import publishable
from bot.domain.question import ENDED, State
from bot.words import _
from cogs._kit.answers import answer, change
from cogs._kit.buttons import ROW_KEY, PersistentButton
from cogs._kit.cards import Card, Line, Row
from cogs._kit.context import guild_of, services_of
from cogs.questions.buttons import DiscardQuestion, EditQuestion
from cogs.questions.text import state_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.services.questions import OwnQuestion
    from cogs._kit.context import Interaction

ON_A_PAGE: Final = 6


class Withdraw(PersistentButton, template=rf"mine:withdraw:(?P<question_id>{ROW_KEY})"):
    """Asks whether a question is to be taken back."""

    def __init__(self, question_id: str, label: str = "") -> None:
        super().__init__(f"mine:withdraw:{question_id}", label or _("Withdraw"))
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Ask first: this cannot be undone."""
        card = Card(
            _("### Take this question back?"),
            _("Its text is erased and its thread is closed. Answers that others wrote stay. This cannot be undone."),
            Row([WithdrawYes(self.question_id), WithdrawNo()]),
        )
        await answer(interaction, card)


class WithdrawYes(PersistentButton, template=rf"mine:withdraw-yes:(?P<question_id>{ROW_KEY})"):
    """Takes a question back."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"mine:withdraw-yes:{question_id}", _("Yes, withdraw it"), style=discord.ButtonStyle.danger)
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Withdraw it."""
        await services_of(interaction).questions.withdraw(guild_of(interaction), interaction.user.id, self.question_id)
        await change(interaction, Card(_("Withdrawn. Its text is erased here, and goes from the channel in a moment.")))


class WithdrawNo(PersistentButton, template=r"mine:keep"):
    """Leaves everything as it is."""

    def __init__(self) -> None:
        super().__init__("mine:keep", _("Keep it"))

    async def pressed(self, interaction: Interaction) -> None:
        """Say so."""
        await change(interaction, Card(_("Kept. Nothing changed.")))


class MinePage(PersistentButton, template=r"mine:page:(?P<page>\d{1,4})"):
    """Turns the pages of `/questions mine`."""

    def __init__(self, page: str, label: str = "") -> None:
        super().__init__(f"mine:page:{page}", label or _("Next page"))
        self.page = int(page)

    async def pressed(self, interaction: Interaction) -> None:
        """Show that page."""
        guild_id = guild_of(interaction)
        own = await services_of(interaction).questions.mine(guild_id, interaction.user.id)
        await change(interaction, mine_card(own, guild_id, self.page))


def mine_card(own: Sequence[OwnQuestion], guild_id: int, page: int) -> Card:
    """The person's own questions, a page of them."""
    if not own:
        return Card(_("### Your questions"), _("You have none here yet. `/ask` opens the form. Nobody is shown who asked."))
    pages = -(-len(own) // ON_A_PAGE)
    page = min(page, pages - 1)
    parts: list[str | Line | Row] = [_("### Your questions"), _("Only you see this list.")]
    for question in own[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]:
        name = f"Q{question.number}" if question.number is not None else _("Not numbered yet")
        title = publishable(question.title) or _("(text erased)")
        line = f"**{name}** · {title}\n{state_words(question.state)}"
        if question.thread_id is not None:
            line += f" · https://discord.com/channels/{guild_id}/{question.thread_id}"
        parts += [Line(), line]
        if question.state is State.DRAFT:  # its private message may be gone: the way back to the words is here
            parts.append(Row([EditQuestion(question.id), DiscardQuestion(question.id)]))
        elif question.state not in ENDED:
            label = _("Withdraw {name}").format(name=name) if question.number is not None else _("Withdraw")
            parts.append(Row([Withdraw(question.id, label)]))
    turns = [MinePage(str(page - 1), _("Page before"))] if page > 0 else []
    if page < pages - 1:
        turns.append(MinePage(str(page + 1), _("Next page")))
    if turns:
        parts.append(Row(turns))
    return Card(*parts)
