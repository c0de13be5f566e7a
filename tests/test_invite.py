from __future__ import annotations

import base64
from urllib.parse import parse_qs, urlsplit

import discord
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.invite import PERMISSIONS, REQUIRED, WITH_AUTOMOD, Permission, application_id_of, invite_link, missing

APPLICATION = 190_871_234_567_890_123


@pytest.mark.parametrize("permission", PERMISSIONS, ids=lambda permission: permission.name)
def test_each_bit_is_the_one_that_discord_knows_under_this_name(permission: Permission) -> None:
    assert discord.Permissions(**{permission.name: True}).value == permission.bit


def test_the_sums_are_what_discord_reads_from_them() -> None:
    required = discord.Permissions(
        view_channel=True,
        send_messages=True,
        embed_links=True,
        attach_files=True,
        read_message_history=True,
        manage_threads=True,
        create_public_threads=True,
        send_messages_in_threads=True,
    )
    assert required.value == REQUIRED
    required.update(manage_guild=True)
    assert required.value == WITH_AUTOMOD


def test_nothing_powerful_is_asked_for() -> None:
    asked = discord.Permissions(WITH_AUTOMOD)
    for name in (
        "administrator",
        "manage_messages",
        "manage_roles",
        "manage_channels",
        "manage_webhooks",
        "ban_members",
    ):
        assert not getattr(asked, name)
    assert not discord.Permissions(REQUIRED).manage_guild


def test_every_permission_says_why() -> None:
    assert len({permission.why for permission in PERMISSIONS}) == len(PERMISSIONS)
    assert all(permission.why and permission.label for permission in PERMISSIONS)


@pytest.mark.parametrize(("automod", "permissions"), [(False, REQUIRED), (True, WITH_AUTOMOD)])
def test_the_link_is_the_one_that_discord_py_makes(automod: bool, permissions: int) -> None:
    link = urlsplit(invite_link(APPLICATION, automod=automod))
    made_by_library = urlsplit(discord.utils.oauth_url(APPLICATION, permissions=discord.Permissions(permissions)))
    assert (link.scheme, link.netloc, link.path) == made_by_library[:3]
    assert parse_qs(link.query) == parse_qs(made_by_library.query) | {"integration_type": ["0"]}


@given(st.integers(min_value=0, max_value=2**53))
def test_missing_names_what_is_not_granted(granted: int) -> None:
    absent = missing(granted)
    assert granted | sum(permission.bit for permission in absent) == granted | WITH_AUTOMOD
    assert all(not granted & permission.bit for permission in absent)


@given(st.integers(min_value=10**16, max_value=2**63 - 1), st.sampled_from(["", "="]))
def test_the_application_is_read_from_its_token(application: int, padding: str) -> None:
    first = base64.urlsafe_b64encode(str(application).encode()).decode().rstrip("=") + padding
    assert application_id_of(f"{first}.GaBcDe.made-up") == application


@pytest.mark.parametrize("token", ["", ".", "stand-in", "YWJj.a.b", "MTIz.a.b", "é.a.b", "MTkwODcxMjM0NTY3ODkwMT!z.a.b"])
def test_a_token_without_an_application_in_it_gives_none(token: str) -> None:
    assert application_id_of(token) is None
