"""`/setup role`: who guides, and who reviews."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from bot.domain.refusal import UnfitRole
from bot.domain.settings import Choices, RolePurpose
from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.context import Interaction, managed_guild, services_of

FIELDS = {RolePurpose.GUIDE: "guide_role_id", RolePurpose.REVIEWER: "reviewer_role_id"}


class ChoosesRoles(commands.Cog):
    """The command, for the cog of `/setup`."""

    @app_commands.command(name="role", description=_("Choose the role of your guides, or of your reviewers"))
    @app_commands.describe(purpose=_("What the role is for"), role=_("The role"))
    @app_commands.choices(
        purpose=[
            app_commands.Choice(name=_("guide: their answers are marked"), value=RolePurpose.GUIDE),
            app_commands.Choice(name=_("reviewer: reads questions before they are public"), value=RolePurpose.REVIEWER),
        ]
    )
    async def role(self, interaction: Interaction, purpose: app_commands.Choice[str], role: discord.Role) -> None:
        """Use a role, and say what it still needs."""
        guild = managed_guild(interaction)
        chosen = RolePurpose(purpose.value)
        await choose_role(interaction, chosen, role)
        review_channel = services_of(interaction).settings.of(guild.id).review_channel_id
        await answer(interaction, role_words(guild, chosen, role, review_channel))


async def choose_role(interaction: Interaction, purpose: RolePurpose, role: discord.Role | None) -> None:
    """Keep the role, or that there is none.

    Raises:
        UnfitRole: it is everybody's.
    """
    guild = managed_guild(interaction)
    if role is not None and role.id == guild.id:
        raise UnfitRole
    role_id = None if role is None else role.id
    choice = Choices(guide_role_id=role_id) if purpose is RolePurpose.GUIDE else Choices(reviewer_role_id=role_id)
    await services_of(interaction).settings.choose(guild.id, **choice)


def role_words(guild: discord.Guild, purpose: RolePurpose, role: discord.Role, review_channel_id: int | None) -> str:
    """What the role is now, and what it still needs."""
    if purpose is RolePurpose.GUIDE:
        return _("{role} are your guides now. When one of them answers, the question shows it.").format(role=role.mention)
    lines = [_("{role} may review now: every button on a review card works for them.").format(role=role.mention)]
    channel = None if review_channel_id is None else guild.get_channel(review_channel_id)
    if channel is not None and not channel.permissions_for(role).view_channel:
        lines.append(_("They cannot see <#{channel}> yet: give the role **View Channel** there.").format(channel=channel.id))
    if not role.permissions.manage_guild:
        lines.append(
            _("To let them type `/moderate` too: Server Settings, Integrations, Porchlight, `/moderate`, add the role.")
        )
    return "\n".join(lines)
