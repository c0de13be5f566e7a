"""The key that belongs to a database, and the words when it is another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.domain.keyring import Keyring, key_text
from data.database import Database, DatabaseFault
from data.keycheck import assert_key

if TYPE_CHECKING:
    from pathlib import Path

FIRST, SECOND = bytes(range(32)), bytes(range(32, 64))
NONCE = b"\x05" * 12


async def test_a_new_database_belongs_to_the_key_that_it_meets_first(database: Database) -> None:
    await assert_key(database, Keyring([FIRST]), NONCE)
    await assert_key(database, Keyring([FIRST]), b"\x06" * 12)
    rows = await database.read(lambda c: c.execute("SELECT sealed FROM key_check").fetchall())
    assert len(rows) == 1


async def test_another_key_is_refused_in_words_that_show_no_key(database: Database, path: Path) -> None:
    await assert_key(database, Keyring([FIRST]), NONCE)
    with pytest.raises(DatabaseFault, match="PORCHLIGHT_KEY is not the key") as raised:
        await assert_key(database, Keyring([SECOND]), NONCE)
    said = str(raised.value)
    assert str(path) in said
    assert key_text(FIRST) not in said
    assert key_text(SECOND) not in said


async def test_a_refused_key_changes_nothing(database: Database) -> None:
    await assert_key(database, Keyring([FIRST]), NONCE)
    with pytest.raises(DatabaseFault):
        await assert_key(database, Keyring([SECOND]), NONCE)
    await assert_key(database, Keyring([FIRST]), NONCE)


async def test_with_a_new_key_in_front_the_old_one_still_counts(path: Path) -> None:
    async with await Database.open(path) as database:
        await assert_key(database, Keyring([FIRST]), NONCE)
    async with await Database.open(path) as database:
        await assert_key(database, Keyring([SECOND, FIRST]), NONCE)
