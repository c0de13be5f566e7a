"""Anonymous replies, and the voices that speak them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import datetime

REPLY_LIMIT: Final = 1_800
"""Characters of a reply as typed, so that it fits one message also after escaping."""


class ReplyState(StrEnum):
    """Where a reply is. The values are stored."""

    DRAFT = "draft"
    WAITING = "waiting"
    POSTED = "posted"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody in one thread: stable there, unlinkable anywhere else."""

    id: str
    question_id: str
    tag: bytes | None
    """None once it is forgotten."""
    name: str
    is_asker: bool


@dataclass(frozen=True, slots=True)
class Reply:
    """A reply on its way. Once posted, Discord has its words and the row keeps none."""

    id: str
    question_id: str
    guild_id: int
    voice: Voice
    state: ReplyState
    content: bytes | None
    """The sealed text."""
    owner_tag: bytes | None
    thread_id: int | None = None
    draft_until: datetime | None = None
