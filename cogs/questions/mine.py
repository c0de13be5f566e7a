"""`/questions mine`: the list, its pages, and taking a question back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import discord

from bot.domain.question import ENDED, State
from bot.words import _
from cogs._kit.answers import answer, change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Line, Row
from cogs._kit.context import guild_of, services_of
from cogs._kit.persistent import ROW_KEY
from cogs.questions import asker, asker_cards
from cogs.questions.buttons import DiscardQuestion, EditQuestion
from cogs.questions.text import lost_replies

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.services.own_questions import OwnQuestion
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
        await change(interaction, await mine_card(interaction, self.page))


async def mine_card(interaction: Interaction, page: int) -> Card:
    """The person's own questions: one with all its tools, several as a list with the way to them."""
    guild_id = guild_of(interaction)
    own = await services_of(interaction).questions.mine(guild_id, interaction.user.id)
    lost = await lost_replies(interaction)
    head = [_("### Your questions"), _("Only you see this list."), *lost]
    if not own:
        return Card(head[0], _("You have none here yet. `/ask` opens the form. Nobody is shown who asked."), *lost)
    if len(own) == 1:
        return Card(*head, Line(), *await asker.tools_parts(interaction, own[0]))
    return Card(*head, *await _listed(interaction, own, page))


async def _listed(interaction: Interaction, own: Sequence[OwnQuestion], page: int) -> list[str | Line | Row]:
    guild_id, notes = guild_of(interaction), services_of(interaction).notes
    pages = -(-len(own) // ON_A_PAGE)
    page = min(page, pages - 1)
    parts: list[str | Line | Row] = []
    for question in own[page * ON_A_PAGE : (page + 1) * ON_A_PAGE]:
        written = await notes.of_mine(guild_id, interaction.user.id, question.id)
        headline = asker_cards.headline(question, guild_id)
        if written and not written[-1].by_asker:
            headline += "\n" + _("✉ The moderators wrote to you about it: **More** shows what.")
        parts += [Line(), headline]
        if question.state is State.DRAFT:  # its private message may be gone: the way back to the words is here
            parts.append(Row([EditQuestion(question.id), DiscardQuestion(question.id)]))
            continue
        more = asker.Tools(question.id, _("More for Q{number}").format(number=question.number) if question.number else "")
        withdraw = [] if question.state in ENDED else [Withdraw(question.id, withdraw_label(question))]
        parts.append(Row([more, *withdraw]))
    turns = [MinePage(str(page - 1), _("Page before"))] if page > 0 else []
    if page < pages - 1:
        turns.append(MinePage(str(page + 1), _("Next page")))
    parts.append(Row(turns))
    return parts


def withdraw_label(question: OwnQuestion) -> str:
    """'Withdraw Q12', once it has a number."""
    return _("Withdraw Q{number}").format(number=question.number) if question.number is not None else _("Withdraw")
