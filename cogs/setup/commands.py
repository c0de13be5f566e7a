"""`/setup channel`, `/setup check`, and what else `/setup` is put together from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from discord import app_commands
from discord.ext import commands

from bot.domain.settings import ChannelPurpose
from bot.words import _, ngettext
from cogs._kit.answers import answer
from cogs._kit.cards import Card, Line
from cogs._kit.channels import channel_facts
from cogs._kit.context import Interaction, managed_guild, services_of
from cogs._kit.faults import channel_fault_words
from cogs.setup.automod import automod_words
from cogs.setup.choosing import use_channel
from cogs.setup.notices import cause_words
from cogs.setup.panel import ShowsPanel
from cogs.setup.questions import ChoosesQuestions
from cogs.setup.reflections import ChoosesReflections
from cogs.setup.reset import Resets
from cogs.setup.roles import ChoosesRoles
from cogs.setup.tips import ChoosesTips

if TYPE_CHECKING:
    from bot.domain.settings import GuildSettings


@app_commands.default_permissions(manage_guild=True)
class Setup(
    ChoosesRoles,
    ChoosesQuestions,
    ChoosesReflections,
    ChoosesTips,
    ShowsPanel,
    Resets,
    commands.GroupCog,
    group_name="setup",
    group_description=_("Set me up in this server"),
):
    """What a moderator types. Larger commands stand in modules of their own and are mixed in."""

    @app_commands.command(name="channel", description=_("Choose the channel for a purpose"))
    @app_commands.describe(purpose=_("What the channel is for"), channel=_("The channel"))
    @app_commands.choices(
        purpose=[
            app_commands.Choice(name=_("questions: where they are published"), value=ChannelPurpose.QUESTIONS),
            app_commands.Choice(name=_("review: where moderators see them first"), value=ChannelPurpose.REVIEW),
            app_commands.Choice(name=_("tips: a public tip now and then"), value=ChannelPurpose.TIPS),
            app_commands.Choice(name=_("reflections: a public prompt now and then"), value=ChannelPurpose.REFLECTIONS),
        ]
    )
    async def channel(
        self, interaction: Interaction, purpose: app_commands.Choice[str], channel: app_commands.AppCommandChannel
    ) -> None:
        """Use a channel, or say all that stops it."""
        chosen = ChannelPurpose(purpose.value)
        settings = await use_channel(interaction, chosen, channel.id)
        done = _("<#{channel}> is now the channel for {purpose}.").format(channel=channel.id, purpose=chosen)
        await answer(interaction, f"{done}\n{_what_next(chosen, settings)}")

    @app_commands.command(name="check", description=_("What works, what is missing, and how to mend it"))
    async def check(self, interaction: Interaction) -> None:
        """Look at each chosen channel and at what waits to be delivered."""
        guild = managed_guild(interaction)
        found = await services_of(interaction).diagnostics.check(guild.id, lambda channel_id: channel_facts(guild, channel_id))
        parts: list[str | Line] = [_("## How I am set up here")]
        for state in found.channels:
            if state.channel_id is None:
                parts.append(_("◌ **{purpose}**: not chosen. `/setup channel`").format(purpose=state.purpose))
            elif not state.faults:
                parts.append(_("✔ **{purpose}**: <#{channel}>").format(purpose=state.purpose, channel=state.channel_id))
            else:
                head = _("✖ **{purpose}**: <#{channel}>").format(purpose=state.purpose, channel=state.channel_id)
                parts.append("\n".join([head, *(f"- {channel_fault_words(fault)}" for fault in state.faults)]))
        parts.append(Line())
        parts.append(_("✔ Questions can be asked.") if found.can_take_questions else _("✖ Questions cannot be asked yet."))
        parts.append(automod_words(await services_of(interaction).automod.state(guild.id)))
        waiting, stopped = found.deliveries.get("waiting", 0), found.deliveries.get("stopped", 0)
        if found.resumed:
            parts.append(
                ngettext(
                    "↻ The channels are in order: {count} stopped post is tried again. It had stopped because:",
                    "↻ The channels are in order: {count} stopped posts are tried again. They had stopped because:",
                    found.resumed,
                ).format(count=found.resumed)
            )
        elif stopped:
            words = ngettext(
                "✖ {count} post is stopped until this is mended:", "✖ {count} posts are stopped until this is mended:", stopped
            )
            parts.append(words.format(count=stopped))
        elif waiting:
            words = ngettext(
                "✔ Nothing is stopped; {count} post waits for its turn.",
                "✔ Nothing is stopped; {count} posts wait for their turn.",
                waiting,
            )
            parts.append(words.format(count=waiting))
        else:
            parts.append(_("✔ Nothing is stopped, and nothing waits."))
        parts.extend(f"- {cause_words(cause)}" for cause in found.stopped_by)
        await answer(interaction, Card(*parts))


def _what_next(chosen: ChannelPurpose, settings: GuildSettings) -> str:
    """What a channel that was just chosen can be used for now, or what that still lacks."""
    match chosen:
        case ChannelPurpose.TIPS:
            return _("Choose its days and its time with `/setup tips`.")
        case ChannelPurpose.REFLECTIONS:
            return _("Choose its days and its time with `/setup reflections`.")
        case ChannelPurpose.QUESTIONS | ChannelPurpose.REVIEW:
            if settings.can_take_questions:
                return _("Questions can be asked now: `/ask`.")
            needed = (ChannelPurpose.QUESTIONS, ChannelPurpose.REVIEW)
            missing = ", ".join(wanted for wanted in needed if settings.channel(wanted) is None)
            return _("Still missing before anyone can ask: {purposes}.").format(purposes=missing)


async def setup(bot: commands.Bot) -> None:
    """Add the feature to the bot."""
    await bot.add_cog(Setup())
