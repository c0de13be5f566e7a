"""What can be done with a question. Each press asks again whether this person may."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord

from bot.domain.question import WARNING_LIMIT
from bot.words import _
from cogs._kit.answers import answer, change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Row
from cogs._kit.context import guild_of, must_review, services_of
from cogs._kit.forms import Submission, Values, show, text_of
from cogs._kit.notes import open_note_form
from cogs._kit.persistent import ROW_KEY

if TYPE_CHECKING:
    from cogs._kit.context import Interaction


async def show_again(interaction: Interaction, question_id: str, done: str) -> None:
    """What was done, above the question as it is now."""
    from cogs.moderation.question import question_card  # noqa: PLC0415 -- the card is made of these buttons

    found = await services_of(interaction).moderating.look(guild_of(interaction), question_id)
    await change(interaction, question_card(found, guild_of(interaction), done))


class Open(PersistentButton, template=rf"moderate:open:(?P<question_id>{ROW_KEY})"):
    """Shows a question that has no number yet."""

    def __init__(self, question_id: str, label: str = "") -> None:
        super().__init__(f"moderate:open:{question_id}", label or _("Open"))
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Show it."""
        must_review(interaction)
        from cogs.moderation.question import question_card  # noqa: PLC0415 -- the card is made of these buttons

        found = await services_of(interaction).moderating.look(guild_of(interaction), self.question_id)
        await answer(interaction, question_card(found, guild_of(interaction)))


class Close(PersistentButton, template=rf"moderate:close:(?P<question_id>{ROW_KEY})"):
    """Lets a question take no more replies."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"moderate:close:{question_id}", _("Close"))
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Close it."""
        must_review(interaction)
        moderating = services_of(interaction).moderating
        await moderating.close(guild_of(interaction), self.question_id, interaction.user.id)
        await show_again(interaction, self.question_id, _("✔ Closed. It takes no more replies."))


class Reopen(PersistentButton, template=rf"moderate:reopen:(?P<question_id>{ROW_KEY})"):
    """Lets a question take replies again."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"moderate:reopen:{question_id}", _("Reopen"))
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Reopen it."""
        must_review(interaction)
        moderating = services_of(interaction).moderating
        await moderating.reopen(guild_of(interaction), self.question_id, interaction.user.id)
        await show_again(interaction, self.question_id, _("✔ Open again."))


class Warn(PersistentButton, template=rf"moderate:warn:(?P<question_id>{ROW_KEY})"):
    """Opens the form of a content warning."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"moderate:warn:{question_id}", _("Content warning"))
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Ask for it; the one that stands there is filled in."""
        must_review(interaction)
        found = await services_of(interaction).moderating.look(guild_of(interaction), self.question_id)
        field = discord.ui.TextInput[Any](custom_id="warning", max_length=WARNING_LIMIT, default=found.warning or None)
        label = discord.ui.Label[Any](
            text=_("Content warning"),
            description=_("It stands above the story, which stays covered until somebody touches it."),
            component=field,
        )
        await show(interaction, f"moderate:warn:{self.question_id}", _("Add a content warning"), [label])


class WarnSubmission(Submission):
    """Puts the warning there."""

    template = rf"moderate:warn:(?P<question_id>{ROW_KEY})"

    @classmethod
    async def submitted(cls, interaction: Interaction, values: Values, **arguments: str) -> None:
        """Put it there."""
        must_review(interaction)
        question_id, moderating = arguments["question_id"], services_of(interaction).moderating
        await moderating.warn(guild_of(interaction), question_id, interaction.user.id, text_of(values, "warning"))
        await show_again(interaction, question_id, _("✔ The warning is there in a moment."))


class NoteToAsker(PersistentButton, template=rf"moderate:note:(?P<question_id>{ROW_KEY})"):
    """Opens the form of a note to whoever asked."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"moderate:note:{question_id}", _("Note to the asker"))
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Open it."""
        must_review(interaction)
        await open_note_form(interaction, self.question_id)


class Remove(PersistentButton, template=rf"moderate:remove:(?P<question_id>{ROW_KEY})"):
    """Asks whether a question is to be removed."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"moderate:remove:{question_id}", _("Remove"), style=discord.ButtonStyle.danger)
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Ask first: this cannot be undone."""
        must_review(interaction)
        words = _("Its text is erased and its thread is locked. Answers that others wrote stay. This cannot be undone.")
        card = Card(_("### Remove this question?"), words, Row([RemoveYes(self.question_id), Leave()]))
        await answer(interaction, card)


class RemoveYes(PersistentButton, template=rf"moderate:remove-yes:(?P<question_id>{ROW_KEY})"):
    """Removes a question."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"moderate:remove-yes:{question_id}", _("Yes, remove it"), style=discord.ButtonStyle.danger)
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Remove it."""
        must_review(interaction)
        moderating = services_of(interaction).moderating
        await moderating.remove(guild_of(interaction), self.question_id, interaction.user.id)
        await change(interaction, Card(_("✔ Removed. Its text is erased, and goes from the channel in a moment.")))


class Block(PersistentButton, template=rf"moderate:block:(?P<question_id>{ROW_KEY})"):
    """Asks whether whoever asked is to be blocked."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"moderate:block:{question_id}", _("Block the asker"), style=discord.ButtonStyle.danger)
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Ask first."""
        must_review(interaction)
        days = services_of(interaction).settings.of(guild_of(interaction)).identity_days
        words = _(
            "They cannot write here without their name until {days} days after they asked. They are told so when they try. "
            "Neither you nor I learn who it is. The question stays; you can remove it too."
        ).format(days=days)
        await answer(interaction, Card(_("### Block whoever asked?"), words, Row([BlockYes(self.question_id), Leave()])))


class BlockYes(PersistentButton, template=rf"moderate:block-yes:(?P<question_id>{ROW_KEY})"):
    """Blocks whoever asked."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"moderate:block-yes:{question_id}", _("Yes, block them"), style=discord.ButtonStyle.danger)
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Block them."""
        must_review(interaction)
        moderating = services_of(interaction).moderating
        await moderating.block(guild_of(interaction), self.question_id, interaction.user.id)
        await change(interaction, Card(_("✔ Blocked. `/moderate blocks` shows it, by the question that earned it.")))


class Leave(PersistentButton, template=r"moderate:leave"):
    """Leaves everything as it is."""

    def __init__(self) -> None:
        super().__init__("moderate:leave", _("No, leave it"))

    async def pressed(self, interaction: Interaction) -> None:
        """Say so."""
        await change(interaction, Card(_("Nothing changed.")))
