"""The buttons of asking and replying. Each press asks again whether this person may."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord

from bot.domain.refusal import NotAsShown
from bot.words import _
from cogs._kit.answers import change, form_ahead
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card
from cogs._kit.context import guild_of, names_of, services_of
from cogs._kit.persistent import ROW_KEY
from cogs.questions import cards
from cogs.questions.forms import open_ask_form, open_reply_form
from cogs.questions.text import lost_replies, reply_sent_words

if TYPE_CHECKING:
    from cogs._kit.context import Interaction


class PostQuestion(PersistentButton, template=rf"draft:post:(?P<draft_id>{ROW_KEY}):(?P<revision>{ROW_KEY})"):
    """Hands a draft in, as it was shown beside this button: `revision` says which version that was."""

    def __init__(self, draft_id: str, revision: str) -> None:
        super().__init__(f"draft:post:{draft_id}:{revision}", _("Post it"), style=discord.ButtonStyle.success)
        self.draft_id = draft_id
        self.revision = revision

    async def pressed(self, interaction: Interaction) -> None:
        """Hand the draft in and say what happens next. What was changed since is shown instead of posted."""
        services = services_of(interaction)
        guild_id, user_id = guild_of(interaction), interaction.user.id
        try:
            state = await services.questions.submit(guild_id, user_id, self.draft_id, self.revision)
        except NotAsShown:
            preview = await services.questions.preview(guild_id, user_id, self.draft_id, names_of(interaction))
            today = services.clock.now().date()
            await change(interaction, cards.preview_card(preview, services.library, str(interaction.locale), today, guild_id))
            return
        delay = services.settings.of(guild_id).delay_minutes
        await change(interaction, cards.posted_card(state, delay))


class AskPrivately(PersistentButton, template=rf"draft:private:(?P<draft_id>{ROW_KEY}):(?P<revision>{ROW_KEY})"):
    """Hands a draft to the moderators alone, who answer with a note."""

    def __init__(self, draft_id: str, revision: str) -> None:
        super().__init__(f"draft:private:{draft_id}:{revision}", _("Only to a moderator"))
        self.draft_id = draft_id
        self.revision = revision

    async def pressed(self, interaction: Interaction) -> None:
        """Hand it in; it is never published."""
        questions = services_of(interaction).questions
        await questions.submit(guild_of(interaction), interaction.user.id, self.draft_id, self.revision, private=True)
        await change(
            interaction,
            Card(
                _("### The moderators have it"),
                _("Nobody else reads it, and they are not shown who you are. What they write stands in `/questions mine`."),
                _("Nobody watches here around the clock. `/helplines` has numbers where somebody answers now."),
            ),
        )


class EditQuestion(PersistentButton, template=rf"draft:edit:(?P<draft_id>{ROW_KEY})"):
    """Opens the form again, filled in."""

    def __init__(self, draft_id: str, label: str = "") -> None:
        super().__init__(f"draft:edit:{draft_id}", label or _("Edit"))
        self.draft_id = draft_id

    async def pressed(self, interaction: Interaction) -> None:
        """Show the form with the draft in it."""
        form_ahead(interaction)
        questions = services_of(interaction).questions
        text, notice = await questions.open_draft(guild_of(interaction), interaction.user.id, self.draft_id)
        await open_ask_form(interaction, text, draft_id=self.draft_id, wants_notice=notice)


class DiscardQuestion(PersistentButton, template=rf"draft:discard:(?P<draft_id>{ROW_KEY})"):
    """Erases a draft."""

    def __init__(self, draft_id: str, label: str = "") -> None:
        super().__init__(f"draft:discard:{draft_id}", label or _("Discard"), style=discord.ButtonStyle.danger)
        self.draft_id = draft_id

    async def pressed(self, interaction: Interaction) -> None:
        """Erase it at once."""
        await services_of(interaction).questions.discard(guild_of(interaction), interaction.user.id, self.draft_id)
        await change(interaction, Card(_("Discarded. Nothing was posted, and nothing of it is kept.")))


class ReplyAnonymously(PersistentButton, template=rf"question:reply:(?P<question_id>{ROW_KEY})"):
    """Stands on every public question."""

    def __init__(self, question_id: str) -> None:
        super().__init__(f"question:reply:{question_id}", _("Reply anonymously"), style=discord.ButtonStyle.primary)
        self.question_id = question_id

    async def pressed(self, interaction: Interaction) -> None:
        """Open the form of a reply, if the question takes one."""
        form_ahead(interaction)
        replies = services_of(interaction).replies
        await replies.must_be_open(guild_of(interaction), interaction.user.id, self.question_id)
        await open_reply_form(interaction, self.question_id)


class PostReply(PersistentButton, template=rf"reply:post:(?P<reply_id>{ROW_KEY})"):
    """Posts a reply in which something was noticed, all the same."""

    def __init__(self, reply_id: str) -> None:
        super().__init__(f"reply:post:{reply_id}", _("Post it"), style=discord.ButtonStyle.success)
        self.reply_id = reply_id

    async def pressed(self, interaction: Interaction) -> None:
        """Hand the reply in."""
        voice = await services_of(interaction).replies.submit(guild_of(interaction), interaction.user.id, self.reply_id)
        await change(interaction, Card(reply_sent_words(voice), *await lost_replies(interaction)))


class EditReply(PersistentButton, template=rf"reply:edit:(?P<reply_id>{ROW_KEY})"):
    """Opens the form again, filled in."""

    def __init__(self, reply_id: str) -> None:
        super().__init__(f"reply:edit:{reply_id}", _("Edit"))
        self.reply_id = reply_id

    async def pressed(self, interaction: Interaction) -> None:
        """Show the form with the reply in it."""
        form_ahead(interaction)
        replies = services_of(interaction).replies
        question_id, text = await replies.open_draft(guild_of(interaction), interaction.user.id, self.reply_id)
        await open_reply_form(interaction, question_id, reply_id=self.reply_id, text=text)


class DiscardReply(PersistentButton, template=rf"reply:discard:(?P<reply_id>{ROW_KEY})"):
    """Erases a reply that was not posted."""

    def __init__(self, reply_id: str) -> None:
        super().__init__(f"reply:discard:{reply_id}", _("Discard"), style=discord.ButtonStyle.danger)
        self.reply_id = reply_id

    async def pressed(self, interaction: Interaction) -> None:
        """Erase it at once."""
        await services_of(interaction).replies.discard(guild_of(interaction), interaction.user.id, self.reply_id)
        await change(interaction, Card(_("Discarded. Nothing was posted, and nothing of it is kept.")))
