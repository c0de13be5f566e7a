"""`/setup panel`: all that can be chosen, in one place, each with its state and what is missing.

Small components side by side, as in discord.py's example of a settings panel
(https://github.com/Rapptz/discord.py/blob/master/examples/views/settings.py), each of which finds its way by its custom id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.settings import ChannelPurpose, Choices, RolePurpose, channel_faults
from bot.words import _
from cogs._kit.answers import answer, change
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Line, Pick, Row
from cogs._kit.channels import channel_facts
from cogs._kit.context import Interaction, managed_guild, services_of
from cogs._kit.pickers import PersistentPicker
from cogs.setup.choosing import use_channel
from cogs.setup.questions import question_words
from cogs.setup.roles import choose_role

if TYPE_CHECKING:
    from bot.domain.settings import GuildSettings

KINDS: Final = [discord.ChannelType.text, discord.ChannelType.forum]


class PickChannel(PersistentPicker, template=r"setup:panel:channel:(?P<purpose>questions|review|tips|reflections)"):
    """Chooses the channel for a purpose."""

    def __init__(self, purpose: str, current: int | None = None) -> None:
        chosen = [] if current is None else [discord.SelectDefaultValue.from_channel(discord.Object(current))]
        super().__init__(
            discord.ui.ChannelSelect[Any](
                custom_id=f"setup:panel:channel:{purpose}",
                channel_types=KINDS if purpose == ChannelPurpose.QUESTIONS else KINDS[:1],
                placeholder=_("A channel for {purpose}").format(purpose=purpose),
                default_values=chosen,
            )
        )
        self.purpose = ChannelPurpose(purpose)

    async def picked(self, interaction: Interaction, chosen: int | None) -> None:
        """Use it, or say all that stops it."""
        managed_guild(interaction)
        if chosen is not None:
            await use_channel(interaction, self.purpose, chosen)
        await change(interaction, panel_card(interaction))


class PickRole(PersistentPicker, template=r"setup:panel:role:(?P<purpose>guide|reviewer)"):
    """Chooses the role for a purpose, or none."""

    def __init__(self, purpose: str, current: int | None = None) -> None:
        chosen = [] if current is None else [discord.SelectDefaultValue.from_role(discord.Object(current))]
        super().__init__(
            discord.ui.RoleSelect[Any](
                custom_id=f"setup:panel:role:{purpose}",
                placeholder=_("A role for your {purpose}s").format(purpose=purpose),
                min_values=0,
                default_values=chosen,
            )
        )
        self.purpose = RolePurpose(purpose)

    async def picked(self, interaction: Interaction, chosen: int | None) -> None:
        """Use it; with nothing picked there is none."""
        guild = managed_guild(interaction)
        role = None if chosen is None else guild.get_role(chosen)
        await choose_role(interaction, self.purpose, role)
        await change(interaction, panel_card(interaction))


class Switch(PersistentButton, template=r"setup:panel:(?P<choice>review|automod|replies):(?P<to>on|off)"):
    """Turns something on or off. It says which, so that an old panel does what it says."""

    def __init__(self, choice: str, to: str) -> None:
        names = {"review": _("review"), "automod": _("AutoMod"), "replies": _("anonymous replies")}
        label = _("Turn {name} on") if to == "on" else _("Turn {name} off")
        super().__init__(f"setup:panel:{choice}:{to}", label.format(name=names[choice]))
        self.choice, self.on = choice, to == "on"

    async def pressed(self, interaction: Interaction) -> None:
        """Turn it."""
        guild = managed_guild(interaction)
        choices: dict[str, Choices] = {
            "review": Choices(review=self.on),
            "automod": Choices(automod=self.on),
            "replies": Choices(anonymous_replies=self.on),
        }
        await services_of(interaction).settings.choose(guild.id, **choices[self.choice])
        await change(interaction, panel_card(interaction))


def panel_card(interaction: Interaction) -> Card:
    """The panel as it stands now."""
    guild = managed_guild(interaction)
    services = services_of(interaction)
    settings = services.settings.of(guild.id)
    parts: list[str | Line | Row | Pick] = [
        _("## How I am set up here"),
        _("✔ Questions can be asked.")
        if settings.can_take_questions
        else _("✖ Questions cannot be asked yet: choose a channel for them, and one for review."),
        Line(),
    ]
    for purpose in ChannelPurpose:
        parts += [_channel_words(guild, settings, purpose), Pick(PickChannel(purpose, settings.channel(purpose)))]
    parts.append(Line())
    for purpose, words in {
        RolePurpose.GUIDE: _("**Guides**: where one of them answers, the question says so."),
        RolePurpose.REVIEWER: _("**Reviewers**: they may use the review cards, besides whoever manages the server."),
    }.items():
        parts += [words, Pick(PickRole(purpose, settings.role(purpose)))]
    parts += [Line(), question_words(settings), Row(_switches(settings))]
    for purpose, command in ((ChannelPurpose.TIPS, "/setup tips"), (ChannelPurpose.REFLECTIONS, "/setup reflections")):
        scheduled = services.scheduling.of(guild.id, purpose) is not None
        state = (
            _("✔ **{purpose}** are posted on a schedule: `{command}`")
            if scheduled
            else _("◌ **{purpose}** have no schedule: `{command}`")
        )
        parts.append(state.format(purpose=purpose, command=command))
    parts.append(
        _("-# To change the numbers: `/setup questions`. What each channel lacks, and what is stopped: `/setup check`.")
    )
    return Card(*parts)


def _channel_words(guild: discord.Guild, settings: GuildSettings, purpose: ChannelPurpose) -> str:
    channel_id = settings.channel(purpose)
    if channel_id is None:
        return _("◌ **{purpose}**: not chosen").format(purpose=purpose)
    facts = channel_facts(guild, channel_id)
    if facts is None or channel_faults(purpose, facts):
        return _("✖ **{purpose}**: <#{channel}> does not work. `/setup check` says why.").format(
            purpose=purpose, channel=channel_id
        )
    return _("✔ **{purpose}**: <#{channel}>").format(purpose=purpose, channel=channel_id)


def _switches(settings: GuildSettings) -> list[Switch]:
    states = {"review": settings.review, "automod": settings.automod, "replies": settings.anonymous_replies}
    return [Switch(choice, "off" if on else "on") for choice, on in states.items()]


class ShowsPanel(commands.Cog):
    """The command, for the cog of `/setup`."""

    @app_commands.command(name="panel", description=_("Everything that can be chosen, in one place"))
    async def panel(self, interaction: Interaction) -> None:
        """Show the panel."""
        managed_guild(interaction)
        await answer(interaction, panel_card(interaction))
