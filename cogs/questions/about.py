"""'Ask the community': how other features lead to the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.domain.question import QuestionText
from bot.words import _
from cogs._kit.buttons import PersistentButton
from cogs._kit.context import guild_of, services_of
from cogs.questions.forms import open_ask_form

if TYPE_CHECKING:
    from cogs._kit.context import Interaction


class AskAbout(PersistentButton, template=r"ask:about:(?P<topic>[a-z0-9-]{1,60})"):
    """Opens the form of `/ask` with its topic chosen. Its button is built by `cogs._kit.elsewhere`."""

    def __init__(self, topic: str) -> None:
        super().__init__(f"ask:about:{topic}", _("Ask the community"))
        self.topic = topic

    async def pressed(self, interaction: Interaction) -> None:
        """Open the form, if the server can take questions at all; a topic that is no longer there is left open."""
        services = services_of(interaction)
        services.questions.must_be_open(guild_of(interaction), interaction.user.id)
        services.automod.expect(guild_of(interaction))
        topic = self.topic if self.topic in services.library.topics else None
        await open_ask_form(interaction, QuestionText("", "", topic))
