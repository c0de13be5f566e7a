"""SQL of what servers have chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.domain.settings import ChannelPurpose, GuildSettings
from data.settings import SqlSettingsStore

if TYPE_CHECKING:
    from data.database import Database

HERE, ELSEWHERE = 11, 22


@pytest.fixture
def store(database: Database) -> SqlSettingsStore:
    return SqlSettingsStore(database)


async def test_a_new_database_knows_no_server(store: SqlSettingsStore) -> None:
    assert list(await store.load()) == []


@pytest.mark.parametrize("purpose", ChannelPurpose)
async def test_a_channel_is_kept_for_its_purpose_alone(store: SqlSettingsStore, purpose: ChannelPurpose) -> None:
    await store.choose_channel(HERE, purpose, 5)
    (settings,) = await store.load()
    assert {other: settings.channel(other) for other in ChannelPurpose} == {
        other: 5 if other is purpose else None for other in ChannelPurpose
    }


async def test_choices_add_up_and_can_be_changed(store: SqlSettingsStore) -> None:
    await store.choose_channel(HERE, ChannelPurpose.QUESTIONS, 5)
    await store.choose_channel(HERE, ChannelPurpose.REVIEW, 6)
    await store.choose_channel(HERE, ChannelPurpose.QUESTIONS, 7)
    await store.choose_channel(ELSEWHERE, ChannelPurpose.TIPS, 8)
    await store.choose_channel(ELSEWHERE, ChannelPurpose.TIPS, None)
    assert sorted(await store.load(), key=lambda settings: settings.guild_id) == [
        GuildSettings(HERE, questions_channel_id=7, review_channel_id=6),
        GuildSettings(ELSEWHERE),
    ]


async def test_roles_and_review_come_back_too(store: SqlSettingsStore, database: Database) -> None:
    sql = "INSERT INTO guild_settings (guild_id, guide_role_id, reviewer_role_id, review) VALUES (?, 1, 2, 0)"
    await database.write(lambda tx: tx.execute(sql, (HERE,)) and None)
    assert list(await store.load()) == [GuildSettings(HERE, guide_role_id=1, reviewer_role_id=2, review=False)]
