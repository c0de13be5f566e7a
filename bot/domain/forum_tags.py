"""Which tag of a forum a question gets: the one that is called as its topic is, or what a forum that wants one can be given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

GENERAL: Final = ("question", "questions", "ask", "other", "general", "help", "advice", "discussion")
"""Names of tags that fit any question, the best first."""


@dataclass(frozen=True, slots=True)
class ForumTag:
    """A tag that a forum offers."""

    id: int
    name: str


def tag_for(topic: str, tags: Sequence[ForumTag], *, required: bool) -> ForumTag | None:
    """The tag for a question with a topic of that name ('' for none), compared without case, signs and a plural's s.

    Where the forum wants a tag on each post and none is called so: one that fits any question, or else its first.
    None where the question goes without.
    """
    by_name = {_plain(tag.name): tag for tag in reversed(tags)}  # of two that are called the same the first one counts
    if topic and (found := by_name.get(_plain(topic))):
        return found
    if not required or not tags:
        return None
    return next((by_name[_plain(name)] for name in GENERAL if _plain(name) in by_name), tags[0])


def _plain(name: str) -> str:
    letters = "".join(character for character in name.casefold() if character.isalnum())
    return letters.removesuffix("s")
