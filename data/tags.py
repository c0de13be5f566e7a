"""Member tags in SQL. A member has one tag for each key that the operator holds, the newest first; rows move to the newest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence


MemberTable = Literal["tip_bags", "practices", "saved_tips", "tip_opinions", "reading_places", "tip_readers"]


def one_of(tags: Sequence[bytes]) -> str:
    """The placeholders of `member_tag IN (...)`."""
    return ", ".join("?" * len(tags))


def adopt(tx: sqlite3.Connection, table: MemberTable, guild_id: int, tags: Sequence[bytes]) -> None:
    """Move a member's rows from tags of older keys to the newest, which is how a key that was replaced falls out of use."""
    newest, *older = tags
    if older:
        tx.execute(
            f"UPDATE OR REPLACE {table} SET member_tag = ? WHERE guild_id = ? AND member_tag IN ({one_of(older)})",
            (newest, guild_id, *older),
        )
