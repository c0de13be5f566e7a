"""SQL of what servers have chosen."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from bot.domain.settings import ChannelPurpose, Choices, GuildSettings
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


CHOICES = Choices(
    guide_role_id=1,
    reviewer_role_id=2,
    review=False,
    delay_minutes=0,
    daily_limit=50,
    identity_days=7,
    automod=False,
    anonymous_replies=False,
)


async def test_every_choice_comes_back(store: SqlSettingsStore) -> None:
    await store.choose(HERE, CHOICES)
    await store.choose(ELSEWHERE, Choices(daily_limit=1))
    found = sorted(await store.load(), key=lambda settings: settings.guild_id)
    assert found == [GuildSettings(HERE, **CHOICES), GuildSettings(ELSEWHERE, daily_limit=1)]


async def test_what_is_not_named_stays(store: SqlSettingsStore) -> None:
    await store.choose(HERE, CHOICES)
    await store.choose_channel(HERE, ChannelPurpose.QUESTIONS, 5)
    await store.choose(HERE, Choices(guide_role_id=None, review=True))
    expected = {**CHOICES, "guide_role_id": None, "review": True}
    assert list(await store.load()) == [GuildSettings(HERE, questions_channel_id=5, **expected)]  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    "choices",
    [
        Choices(delay_minutes=-1), Choices(delay_minutes=1_441), Choices(daily_limit=0), Choices(daily_limit=51),
        Choices(identity_days=6), Choices(identity_days=366),
    ],
)  # fmt: skip
async def test_what_cannot_be_chosen_is_not_kept(store: SqlSettingsStore, choices: Choices) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        await store.choose(HERE, choices)
    assert list(await store.load()) == []
