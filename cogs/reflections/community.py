"""What a server sees of reflecting: the public prompt with its buttons, and milestones that somebody shares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import discord

from bot.domain.parcel import MilestoneShared, PromptPosted, Receipt
from bot.domain.refusal import NotJoined
from bot.services.prompts import REFERENCE
from bot.words import _
from cogs._kit.answers import answer
from cogs._kit.buttons import PersistentButton
from cogs._kit.cards import Card, Row
from cogs._kit.context import guild_of, services_of
from cogs.reflections.buttons import mark_today
from cogs.reflections.cards import credited_card
from cogs.reflections.forms import open_reflection_form
from cogs.reflections.joining import offer_to_join

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from cogs._kit.context import Interaction
    from cogs._kit.courier import Post


class PromptReflect(PersistentButton, template=rf"prompt:reflect:(?P<prompt>{REFERENCE})"):
    """Opens the presser's own form with the public prompt."""

    def __init__(self, prompt: str) -> None:
        super().__init__(f"prompt:reflect:{prompt}", _("Reflect"), style=discord.ButtonStyle.primary)
        self.prompt = prompt

    async def pressed(self, interaction: Interaction) -> None:
        """Open it; a prompt that the library has dropped since gives way to today's."""
        prompt = self.prompt if services_of(interaction).prompts.text(guild_of(interaction), self.prompt) else None
        await open_reflection_form(interaction, prompt)


class PromptMark(PersistentButton, template=r"prompt:mark"):
    """Marks the presser's day. Nobody else sees that anything happened."""

    def __init__(self) -> None:
        super().__init__("prompt:mark", _("Mark today"))

    async def pressed(self, interaction: Interaction) -> None:
        """Mark it."""
        try:
            credited = await mark_today(interaction)
        except NotJoined:
            if not await offer_to_join(interaction):
                raise
            return
        can_share = services_of(interaction).milestones.can_share(guild_of(interaction))
        await answer(interaction, credited_card(credited, can_share=can_share))


class Share(PersistentButton, template=r"milestone:share:(?P<milestone>\d{1,5}):(?P<how>anonymous|named)"):
    """Shares a milestone."""

    def __init__(self, milestone: str, how: str) -> None:
        label = _("Share it with my name") if how == "named" else _("Share it without my name")
        super().__init__(f"milestone:share:{milestone}:{how}", label)
        self.milestone = int(milestone)
        self.by_name = how == "named"

    async def pressed(self, interaction: Interaction) -> None:
        """Hand it to the outbox."""
        milestones = services_of(interaction).milestones
        await milestones.share(guild_of(interaction), interaction.user.id, self.milestone, by_name=self.by_name)
        words = _("It is on its way.") if self.by_name else _("It is on its way, without your name.")
        await answer(interaction, words)


def prompt_card(parcel: PromptPosted) -> Card:
    """The public prompt."""
    parts = [_("### A quiet minute"), parcel.text, _("-# What you write is for you alone. Nobody here sees whether you do.")]
    if parcel.reflected:
        parts.append(_("-# {count} or more people here have taken a minute since.").format(count=parcel.reflected))
    return Card(*parts, Row([PromptReflect(parcel.prompt), PromptMark()]))


async def post_prompt(post: Post, parcel: PromptPosted) -> Receipt:
    """Post the prompt, or edit the one that stands there. One that somebody deleted stays away."""
    card = prompt_card(parcel)
    if parcel.place is None:
        return Receipt(await post.send(post.channel(parcel.channel_id), card))
    await post.change(parcel.place, card)
    return Receipt(parcel.place)


async def post_milestone(post: Post, parcel: MilestoneShared) -> Receipt:
    """Post the line. A name is shown and nobody is pinged."""
    who = _("Somebody here") if parcel.user_id is None else f"<@{parcel.user_id}>"
    card = Card(_("{who} has taken a quiet minute on **{count} days** by now.").format(who=who, count=parcel.milestone))
    return Receipt(await post.send(post.channel(parcel.channel_id), card))


RENDERERS: Final[dict[type[Any], Callable[[Post, Any], Awaitable[Receipt]]]] = {
    PromptPosted: post_prompt,
    MilestoneShared: post_milestone,
}
