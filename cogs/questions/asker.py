"""What the person who asked can do with one question: the tools, as `/questions mine` and `For the asker` show them.

Whoever presses `For the asker` and did not ask gets the same answer whatever the question, and nobody else sees either.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.domain.refusal import NoLongerThere, NotYours
from bot.words import _
from cogs._kit.answers import answer, change, form_ahead
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Line, Row
from cogs._kit.context import guild_of, services_of
from cogs._kit.persistent import ROW_KEY
from cogs.questions import asker_cards
from cogs.questions.conditions import condition_of
from cogs.questions.forms import open_reply_form

if TYPE_CHECKING:
    from bot.services.own_questions import OwnQuestion
    from cogs._kit.context import Interaction


async def tools(interaction: Interaction, question_id: str, done: str = "") -> Card:
    """The tools of one question, as things stand now, below what was just `done`. Raises as `OwnQuestions.look` does."""
    own = await services_of(interaction).own_questions.look(guild_of(interaction), interaction.user.id, question_id)
    return Card(*([done] if done else []), *await tools_parts(interaction, own), _("-# Only you see this."))


async def tools_parts(interaction: Interaction, own: OwnQuestion) -> list[str | Line | Row]:
    """The same, as parts of a card."""
    guild_id = guild_of(interaction)
    notes = await services_of(interaction).notes.of_mine(guild_id, interaction.user.id, own.id)
    return asker_cards.tools_parts(own, guild_id, await condition_of(interaction, own), notes)


class ForTheAsker(PersistentButton, template=rf"question:asker:(?P<question_id>{ROW_KEY})"):
    """Stands on every public question."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"question:asker:{question_id}", _("For the asker"))
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Show the tools to the person who asked, and to anybody else what the button is for."""
        try:
            card = await tools(interaction, self.question_id)
        except (NotYours, NoLongerThere):
            card = Card(
                _("This button is for the person who asked. Only they can use it, and nobody sees who presses it."),
                _(
                    "-# Did you ask this? Then it is forgotten by now that it was you: that happens after the time that this "
                    "server chose, or when you wish it. Nobody can tell any more, and I cannot either."
                ),
            )
        await answer(interaction, card)


class Tools(PersistentButton, template=rf"mine:tools:(?P<question_id>{ROW_KEY})"):
    """Opens the tools of one question from the list."""

    def __init__(self, question_id: str, label: str = "") -> None:
        super().__init__(f"mine:tools:{question_id}", label or _("More"), style=discord.ButtonStyle.primary)
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Show them in a message of their own: the list stays."""
        await answer(interaction, await tools(interaction, self.question_id))


class Update(PersistentButton, template=rf"mine:update:(?P<question_id>{ROW_KEY})"):
    """Writes to the thread under the asker's badge."""

    def __init__(self, question_id: str, label: str = "") -> None:
        super().__init__(f"mine:update:{question_id}", label or _("Write an update"), style=discord.ButtonStyle.primary)
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Open the form, for the person who asked alone."""
        form_ahead(interaction)
        own = await services_of(interaction).own_questions.look(guild_of(interaction), interaction.user.id, self.question_id)
        await open_reply_form(interaction, self.question_id, update=True, how_it_went=own.may_tell)


class Resolve(PersistentButton, template=rf"mine:resolve:(?P<question_id>{ROW_KEY})"):
    """Says that they have what they needed."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"mine:resolve:{question_id}", _("Mark as resolved"))
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Mark it; answers stay welcome."""
        own = services_of(interaction).own_questions
        await own.resolve(guild_of(interaction), interaction.user.id, self.question_id)
        await change(interaction, await tools(interaction, self.question_id, _("✔ Marked as resolved. Answers stay welcome.")))


class Reopen(PersistentButton, template=rf"mine:reopen:(?P<question_id>{ROW_KEY})"):
    """Takes 'resolved' back."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"mine:reopen:{question_id}", _("Open it again"))
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Open it again."""
        own = services_of(interaction).own_questions
        await own.reopen(guild_of(interaction), interaction.user.id, self.question_id)
        await change(interaction, await tools(interaction, self.question_id, _("✔ It is open again.")))


class KeepLonger(PersistentButton, template=rf"mine:extend:(?P<question_id>{ROW_KEY})"):
    """Goes on knowing whose question it is."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"mine:extend:{question_id}", _("Keep it longer"))
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Count anew from today; the card says up to when."""
        own = services_of(interaction).own_questions
        await own.keep_longer(guild_of(interaction), interaction.user.id, self.question_id)
        await change(interaction, await tools(interaction, self.question_id, _("✔ Kept, counted from today.")))


class TellMe(PersistentButton, template=rf"mine:messages:(?P<wanted>on|off):(?P<question_id>{ROW_KEY})"):
    """Turns direct messages about one question on or off."""

    def __init__(self, question_id: str, wanted: str) -> None:
        label = _("Message me when something happens") if wanted == "on" else _("No more messages")
        super().__init__(f"mine:messages:{wanted}:{question_id}", label)
        self.question_id = question_id
        self.wanted = wanted == "on"

    async def pressed(self, interaction: Interaction) -> None:
        """Keep the sealed address, or erase it."""
        own = services_of(interaction).own_questions
        await own.tell_me(guild_of(interaction), interaction.user.id, self.question_id, wanted=self.wanted)
        done = _("✔ A message comes when something happens.") if self.wanted else _("✔ No more messages about this one.")
        await change(interaction, await tools(interaction, self.question_id, done))


class Forget(PersistentButton, template=rf"mine:forget:(?P<question_id>{ROW_KEY})"):
    """Asks whether it is to be forgotten who asked."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"mine:forget:{question_id}", _("Forget me now"), style=discord.ButtonStyle.danger)
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Ask first: this cannot be undone."""
        await services_of(interaction).own_questions.look(guild_of(interaction), interaction.user.id, self.question_id)
        await answer(interaction, asker_cards.forget_card(self.question_id))


class ForgetYes(PersistentButton, template=rf"mine:forget-yes:(?P<question_id>{ROW_KEY})"):
    """Forgets who asked."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"mine:forget-yes:{question_id}", _("Yes, forget it"), style=discord.ButtonStyle.danger)
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Erase it, from every file, before this is answered."""
        await services_of(interaction).own_questions.forget(guild_of(interaction), interaction.user.id, self.question_id)
        await change(interaction, Card(_("Forgotten. Nobody can tell any more that this question was yours.")))
