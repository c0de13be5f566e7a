"""Settings, the diagnosis, tips and the vault, where they decide something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.domain.keyring import Keyring, Purpose, SealBroken
from bot.domain.parcel import ReviewCard
from bot.domain.question import QuestionText
from bot.domain.refusal import UnfitChannel, UnknownChoice
from bot.domain.settings import NEEDED, ChannelFacts, ChannelKind, ChannelProblem, ChannelPurpose
from bot.services.ports import Standing
from bot.services.vault import Vault
from bot.system import SystemClock, SystemRandomness
from tests.services.conftest import GUILD, KEY, NEW_KEY, PERRY, QUESTIONS, QUINN, REVIEW

if TYPE_CHECKING:
    from tests.services.conftest import Bench


def well(channel_id: int) -> ChannelFacts:
    granted = frozenset(permission for names in NEEDED.values() for permission in names)
    return ChannelFacts(channel_id, ChannelKind.TEXT, granted, everyone_can_view=False)


# Settings


async def test_a_channel_that_cannot_serve_changes_nothing(bench: Bench) -> None:
    await bench.set_up()
    unfit = ChannelFacts(999, ChannelKind.FORUM, frozenset(), everyone_can_view=True)
    with pytest.raises(UnfitChannel) as raised:
        await bench.services.settings.choose_channel(GUILD, ChannelPurpose.REVIEW, unfit)
    assert raised.value.channel_id == 999
    assert len(raised.value.faults) == 2 + len(NEEDED[ChannelPurpose.REVIEW])
    assert bench.services.settings.of(GUILD).review_channel_id == REVIEW


async def test_choices_outlive_a_restart(bench: Bench) -> None:
    await bench.set_up()
    before = bench.services.settings.of(GUILD)
    await bench.restart(KEY)
    assert bench.services.settings.of(GUILD) == before


async def test_a_better_channel_brings_what_was_stopped(bench: Bench) -> None:
    async def gone() -> None:
        raise Standing("channel gone")

    await bench.set_up()
    bench.discord.before[ReviewCard] = gone
    await bench.submit()
    assert bench.discord.of(ReviewCard) == []
    await bench.choose(ChannelPurpose.REVIEW, 777)
    await bench.idle()
    assert [card.channel_id for card in bench.discord.of(ReviewCard)] == [777]


# The diagnosis


async def test_a_diagnosis_of_nothing(bench: Bench) -> None:
    found = await bench.services.diagnostics.check(GUILD, well)
    assert [state.channel_id for state in found.channels] == [None] * len(ChannelPurpose)
    assert not any(state.faults for state in found.channels)
    assert (found.can_take_questions, found.resumed, dict(found.deliveries)) == (False, 0, {})


async def test_a_diagnosis_names_what_is_wrong_where_and_resumes_only_when_all_is_well(bench: Bench) -> None:
    async def refused() -> None:
        raise Standing("permission missing")

    await bench.set_up()
    bench.discord.before[ReviewCard] = refused
    await bench.submit()
    found = await bench.services.diagnostics.check(GUILD, lambda channel: well(channel) if channel == QUESTIONS else None)
    faults = {state.purpose: [fault.problem for fault in state.faults] for state in found.channels}
    assert faults[ChannelPurpose.REVIEW] == [ChannelProblem.GONE]
    assert faults[ChannelPurpose.QUESTIONS] == []
    assert (found.resumed, found.deliveries["stopped"]) == (0, 1)
    found = await bench.services.diagnostics.check(GUILD, well)
    assert found.resumed == 1
    await bench.idle()
    assert len(bench.discord.of(ReviewCard)) == 1


# Tips


async def test_a_topic_without_tips_is_no_choice(bench: Bench) -> None:
    with pytest.raises(UnknownChoice) as raised:
        await bench.services.tips.next(GUILD, QUINN, "no-such-topic")
    assert raised.value.option == "topic"


async def test_every_tip_comes_once_before_any_comes_again_also_under_a_new_key(bench: Bench) -> None:
    everything = {tip.id for tip in bench.services.library.tips_for("trust")}
    half = len(everything) // 2
    drawn = [(await bench.services.tips.next(GUILD, QUINN, "trust")).tip.id for _ in range(half)]
    await bench.restart(NEW_KEY, KEY)
    drawn += [(await bench.services.tips.next(GUILD, QUINN, "trust")).tip.id for _ in range(len(everything) - half)]
    assert sorted(drawn) == sorted(everything)
    assert (await bench.services.tips.kept(GUILD, PERRY)).had == 0


# The vault


def test_a_seal_opens_in_its_own_row_and_for_its_own_purpose_only() -> None:
    vault = Vault(Keyring([KEY]), SystemRandomness())
    text = QuestionText("Title", "Störy", "trust", "loss")
    sealed = vault.seal_question("one", text)
    assert vault.open_question("one", sealed) == text
    for attempt in (
        lambda: vault.open_question("two", sealed),
        lambda: vault.open_text(Purpose.REPLY, "one", sealed),
        lambda: vault.open_question("one", sealed[:-1] + bytes([sealed[-1] ^ 1])),
        lambda: Vault(Keyring([NEW_KEY]), SystemRandomness()).open_question("one", sealed),
    ):
        with pytest.raises(SealBroken):
            attempt()


def test_the_same_words_are_never_sealed_alike() -> None:
    vault = Vault(Keyring([KEY]), SystemRandomness())
    sealed = {vault.seal_text(Purpose.REPLY, "one", "Slowly.") for _ in range(20)}
    assert len(sealed) == 20


def test_chance_has_the_shapes_that_are_relied_on() -> None:
    chance = SystemRandomness()
    assert {len(chance.token()) for _ in range(50)} == {22}
    assert len({chance.token() for _ in range(50)}) == 50
    assert (len(chance.nonce()), len(chance.key())) == (12, 32)
    assert {chance.below(3) for _ in range(200)} == {0, 1, 2}
    assert all(0 <= chance.fraction() < 1 for _ in range(200))
    assert SystemClock().now().utcoffset() is not None
