"""What each player can open, as the page's list of channels shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from simcord import ChannelHandle

    from bot.demo.people import Person
    from bot.demo.world import World


def overview(world: World) -> dict[str, Any]:
    """The simulated time and, for each player, the places that they can open.

    Ids are strings, as Discord sends them: they are too large for a browser's numbers. `latest` is the newest message that this
    player can read there, so that the page can mark what is new.
    """
    return {"now": world.env.now().isoformat(), "people": [_person(world, person) for person in world.players]}


def find_place(world: World, channel_id: str) -> ChannelHandle | None:
    """The channel, thread or direct messages with that id. Whether somebody may read it is for the simulation to say."""
    everywhere = {str(place.id): place for person in world.players for place, _kind in _places(world, person)}
    return everywhere.get(channel_id)


def _person(world: World, person: Person) -> dict[str, Any]:
    places: list[dict[str, str]] = []
    for place, kind in _places(world, person):
        if person.can_open(place):
            messages = person.reads(place)
            latest = str(messages[-1].id) if messages else ""
            places.append({"id": str(place.id), "name": place.name or "Porchlight", "kind": kind, "latest": latest})
    return {"id": str(person.actor.id), "name": person.name, "part": person.part, "places": places}


def _places(world: World, person: Person) -> Iterator[tuple[ChannelHandle, str]]:
    for channel in world.channels:
        yield channel, "channel"
        for thread in channel.threads:
            yield thread, "thread"
    direct = person.actor.user.dm_channel
    if direct.last_message is not None:
        yield direct, "direct"
