"""People in tests: they type, press and fill in as somebody would, and see what that person would see."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from bot.demo.people import buttons, text_of, texts

if TYPE_CHECKING:
    import discord
    import simcord
    from simcord.actors import MemberActor
    from simcord.builders import ChannelHandle
    from simcord.results import InteractionResult


def buttons_of(message: discord.Message) -> dict[str, str]:
    """The custom ids of a message's buttons, by label."""
    found: dict[str, str] = {}

    def walk(components: list[dict[str, Any]]) -> None:
        for component in components:
            if component.get("custom_id") and component.get("label"):
                found[component["label"]] = component["custom_id"]
            walk(component.get("components") or [])

    walk([cast("dict[str, Any]", component.to_dict()) for component in message.components])
    return found


@dataclass
class Seen:
    """What one person got for what they did."""

    result: InteractionResult
    message: Any = None
    """The private message, to press its buttons."""

    @property
    def text(self) -> str:
        return "\n".join([self.message.content, *texts(self.message.components)]).strip() if self.message else ""

    @property
    def files(self) -> list[str]:
        return [file.filename for file in self.message.attachments] if self.message else []

    @property
    def buttons(self) -> list[str]:
        return buttons(self.message.components) if self.message else []

    @property
    def form(self) -> dict[str, Any] | None:
        return self.result.modal


@dataclass
class Person:
    """Somebody in the server, with a channel in which they type commands."""

    env: simcord.Env
    actor: MemberActor
    here: ChannelHandle
    saw: list[str] = field(default_factory=list[str])
    """Everything that was shown to them alone."""

    @property
    def id(self) -> int:
        return self.actor.id

    @property
    def name(self) -> str:
        return self.actor.name

    async def slash(self, name: str, /, *, at: ChannelHandle | None = None, **options: Any) -> Seen:
        """Type a command."""
        return self._seen(await self.actor.slash(at or self.here, name, **options))

    async def complete(self, name: str, option: str, typed: str) -> list[str]:
        """Type into an option; the values that are offered."""
        return [choice["value"] for choice in await self.actor.autocomplete(self.here, name, option, typed)]

    async def menu(self, name: str, on: discord.Message) -> Seen:
        """Choose an entry under Apps in the menu of a message."""
        channel = next(one for one in self._channels() if one.id == on.channel.id)
        return self._seen(await self.actor.context_menu(channel, name, on))

    def _channels(self) -> list[ChannelHandle]:
        channels = list(self.actor.guild.channels.values())
        return channels + [thread for channel in channels for thread in channel.threads]

    async def press(self, on: Seen | discord.Message, label: str) -> Seen:
        """Press a button of a private answer or of a message."""
        message = on.message.message if isinstance(on, Seen) else on
        return self._seen(await self.actor.click(message, label=label), on if isinstance(on, Seen) else None)

    async def choose(self, on: Seen | discord.Message, value: str, custom_id: str | None = None) -> Seen:
        """Choose a line of a menu."""
        message = on.message.message if isinstance(on, Seen) else on
        return self._seen(await self.actor.select(message, [value], custom_id=custom_id), on if isinstance(on, Seen) else None)

    async def fill(self, form: Seen, **values: Any) -> Seen:
        """Fill in a form and send it."""
        return self._seen(await self.actor.submit_modal(form.result, values))

    def reads(self, channel: ChannelHandle) -> list[str]:
        """What they can read in a channel, oldest first."""
        return [text_of(message) for message in channel.history(viewer=self.actor)]

    def _seen(self, result: InteractionResult, before: Seen | None = None) -> Seen:
        message = (result.followups or [None])[-1] or result.response or (before.message if before else None)
        seen = Seen(result, message)
        if message is not None:
            assert message.ephemeral, "an answer that others could see"
            self.saw.append(seen.text)
        return seen
