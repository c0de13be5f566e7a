"""People in the simulated server: they type, press and fill in as somebody would, and read what that person could read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from simcord import SetupError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import discord
    from simcord.actors import MemberActor
    from simcord.builders import ChannelHandle
    from simcord.results import InteractionResult, ResponseMessage


@dataclass(frozen=True, slots=True)
class Seen:
    """What one person got for what they did: a private message, a form, or a private message that changed."""

    result: InteractionResult
    message: ResponseMessage | None

    @property
    def text(self) -> str:
        """All that the private message says, or the form's title and labels."""
        if self.result.modal is not None:
            return "\n".join([f"### {self.result.modal['title']}", *_fields(self.result.modal["components"])])
        return "\n".join([self.message.content, *texts(self.message.components)]).strip() if self.message else ""

    @property
    def buttons(self) -> list[str]:
        """The labels of the buttons that can be pressed."""
        return buttons(self.message.components) if self.message and self.result.modal is None else []


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the server, who types commands in the channel `here`."""

    actor: MemberActor
    here: ChannelHandle
    part: str
    """What they are in the server, for people: 'a new member', 'a moderator'."""

    @property
    def name(self) -> str:
        """The name that others see."""
        return self.actor.user.global_name or self.actor.name

    async def slash(self, command: str, /, *, at: ChannelHandle | None = None, **options: Any) -> Seen:
        """Type a command without its slash, e.g. `setup channel`; `at` another channel than `here`."""
        return _seen(await self.actor.slash(at or self.here, command, **options))

    async def press(self, on: Seen | discord.Message, label: str) -> Seen:
        """Press a button of a private answer or of a message."""
        if isinstance(on, Seen):
            assert on.message is not None, "nothing to press"  # noqa: S101 -- the tour reports it as what was not seen
            return _seen(await self.actor.click(on.message, label=label), on.message)
        return _seen(await self.actor.click(on, label=label))

    async def menu(self, entry: str, on: discord.Message) -> Seen:
        """Choose an entry under *Apps* in the menu of a message in a channel or thread."""
        channels = list(self.actor.guild.channels.values())
        places = [*channels, *(thread for channel in channels for thread in channel.threads)]
        place = next(one for one in places if one.id == on.channel.id)
        return _seen(await self.actor.context_menu(place, entry, on))

    async def fill(self, form: Seen, **values: Any) -> Seen:
        """Fill in a form by its custom ids and send it."""
        return _seen(await self.actor.submit_modal(form.result, values), form.message)

    async def says(self, channel: ChannelHandle, words: str) -> None:
        """Write in a channel or thread as themselves."""
        await self.actor.send(channel, words)

    def can_open(self, channel: ChannelHandle) -> bool:
        """Whether they may open a channel and read what was written there."""
        try:
            channel.history(viewer=self.actor)
        except SetupError:  # simcord says so to whoever lacks the permission
            return False
        return True

    def reads(self, channel: ChannelHandle) -> list[discord.Message]:
        """What they can read in a channel, oldest first: what is for them alone too, and nothing where they may not look."""
        return channel.history(viewer=self.actor) if self.can_open(channel) else []


def text_of(message: discord.Message) -> str:
    """What a message says, whatever it is made of."""
    return "\n".join([message.content, *texts([part.to_dict() for part in message.components])]).strip()


def buttons_of(message: discord.Message) -> list[str]:
    """The labels of the buttons of a message that can be pressed."""
    return buttons([part.to_dict() for part in message.components])


def all_of(message: discord.Message) -> str:
    """Everything of a message in which somebody could be named: more than what a reader is shown."""
    author, used_by = message.author, message.interaction_metadata
    parts: list[object] = [
        text_of(message),
        [part.to_dict() for part in message.components],
        [embed.to_dict() for embed in message.embeds],
        [(user.id, user.name) for user in message.mentions],
        [attachment.filename for attachment in message.attachments],
        (author.id, author.name, author.display_name),
        (used_by.user.id, used_by.user.name) if used_by else "",
    ]
    return "\n".join(str(part) for part in parts)


def texts(components: Sequence[Mapping[str, Any]]) -> list[str]:
    """All text of a message's components, in the order in which it is read."""
    found: list[str] = []
    for component in components:
        if component.get("content"):
            found.append(component["content"])
        found += texts(component.get("components") or [])
    return found


def buttons(components: Sequence[Mapping[str, Any]]) -> list[str]:
    """The labels of all buttons that can be pressed."""
    found: list[str] = []
    for component in components:
        if component.get("label") and not component.get("disabled"):
            found.append(component["label"])
        found += buttons(component.get("components") or [])
    return found


def _fields(components: Sequence[Mapping[str, Any]]) -> list[str]:
    """What a form asks for: its texts, and its fields by their labels."""
    return [str(component.get("content") or f"[{component.get('label')}]") for component in components]


def _seen(result: InteractionResult, before: ResponseMessage | None = None) -> Seen:
    message = result.followups[-1] if result.followups else result.response or before
    assert message is None or message.ephemeral, "an answer that others could see"  # noqa: S101 -- nothing here may ever be one
    return Seen(result, message)
