"""One use of a command, button or modal, as the person who used it lived it."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Json = dict[str, Any]

HAS_THREAD, EPHEMERAL, LOADING, COMPONENTS_V2 = 1 << 5, 1 << 6, 1 << 7, 1 << 15
READABLE = {"title", "content", "label", "name", "value", "text", "description", "placeholder", "filename"}
BESIDE = {"author", "interaction_metadata", "mentions", "thread"}


@dataclass(slots=True, eq=False)
class Interaction:
    """An interaction and everything that came back. It stays alive: later follow-ups and edits are added to `shown`."""

    id: str
    token: str
    kind: int  # 2 command, 3 component, 4 autocomplete, 5 modal
    user: str
    channel: Json
    opened_at: float  # seconds since 1970, on the world's clock
    message: Json | None = None  # the message whose component was used
    showed_modal: Interaction | None = None  # where the modal came from that this one sends
    opened: float = field(default_factory=time.perf_counter)  # for how long things took
    callback: int | None = None  # the type of the first answer: 4, 5, 6, 7, 8 or 9
    seconds: float | None = None  # until the first answer
    settled_seconds: float | None = None  # until there was something to read, choose from or fill in
    original: Json | None = None
    messages: dict[str, Json] = field(default_factory=dict[str, Json])  # what this token may edit, by id
    shown: list[Json] = field(default_factory=list[Json])  # copies, in the order in which the person saw them
    modal: Json | None = None
    choices: list[Json] = field(default_factory=list[Json])
    acknowledged: asyncio.Event = field(default_factory=asyncio.Event)
    settled: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def failed(self) -> bool:
        """Whether the person read 'The application did not respond'."""
        return self.callback is None

    @property
    def said(self) -> Json:
        """The newest message that the person was shown; IndexError when there was none."""
        return self.shown[-1]

    @property
    def ephemeral(self) -> bool:
        """Whether the newest message is for this person alone."""
        return bool(self.said["flags"] & EPHEMERAL)

    @property
    def text(self) -> str:
        """Every word that the person was shown, the modal's included."""
        return "\n".join(words(part) for part in [*self.shown, *([self.modal] if self.modal else [])])

    def settle(self) -> None:
        """Note that the person has what they wait for."""
        if self.settled_seconds is None:
            self.settled_seconds = time.perf_counter() - self.opened
        self.settled.set()


def items(payload: Json, key: str) -> list[Json]:
    """The list of payloads under a key; empty where there is none, or null."""
    return payload.get(key) or []


def walk(components: Iterable[Json]) -> Iterator[Json]:
    """Every component, nested ones and accessories included, outermost first."""
    for component in components:
        yield component
        single = [component[key] for key in ("component", "accessory") if component.get(key)]
        yield from walk([*items(component, "components"), *single])


def words(payload: object) -> str:
    """All text in a message or a modal that a person can read, line by line."""
    found: list[str] = []
    if isinstance(payload, list):
        found = [words(item) for item in cast("list[object]", payload)]
    elif isinstance(payload, dict):
        for key, value in cast("Json", payload).items():
            if isinstance(value, str):
                found += [value] if key in READABLE else []
            elif key not in BESIDE:
                found.append(words(value))
    return "\n".join(filter(None, found))
