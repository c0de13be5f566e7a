"""Lines 1 to 7: what stands in public, and how it got there."""

from __future__ import annotations

import asyncio
import re
import sys
from typing import TYPE_CHECKING, Any

from bot.demo.people import text_of
from cogs._kit import answers
from cogs._kit.persistent import KNOWN
from tests.leaks.walk import IN_BOTH, PUBLISHED, REPLIED, example_of, press_by_hand, published, reflect, reply
from tests.leaks.witness import (
    EPHEMERAL,
    TOKEN,
    custom_ids,
    is_public,
    leaks,
    masked,
    messages,
    other_requests,
    own_requests,
    seen_by_others,
)
from tests.people import Seen

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    import pytest
    from simcord.types import HttpLogEntry

    from tests.conftest import World
    from tests.leaks.walk import Walk
    from tests.people import Person

MESSAGE, DEFERRED = 4, 5
"""Types of an interaction's answer that make a message (Discord: Interaction Callback Type)."""


def answers_with_a_message(world: World) -> Iterator[HttpLogEntry]:
    """Every request that answers an interaction with a message of its own."""
    for request in world.env.http_requests:
        body: dict[str, Any] = request.json or {}
        first = request.path.startswith("/interactions/") and body["type"] in {MESSAGE, DEFERRED}
        further = request.path.startswith("/webhooks/") and request.method == "POST"
        if first or further:
            yield request


def flags_of(request: HttpLogEntry) -> int:
    body: dict[str, Any] = request.json or {}
    return int((body.get("data") or body).get("flags", 0))


def is_deferred(request: HttpLogEntry) -> bool:
    body: dict[str, Any] = request.json or {}
    return body.get("type") == DEFERRED


# 1. Public sends use the channel API


@IN_BOTH
async def test_line_01_no_public_message_answers_an_interaction(walked: Walk) -> None:
    backend = walked.world.env.backend
    public = [message for found in backend.messages.values() for message in found.values() if is_public(message)]
    assert [m for m in public if m.interaction_metadata is not None or m.webhook_id is not None] == []
    assert {message.author_id for message in public} == {backend.bot_user.id}
    sent = [request.path for request in walked.world.env.http_requests if request.method == "POST"]
    assert [path for path in sent if path.endswith("/webhooks")] == []


@IN_BOTH
async def test_line_01_nothing_that_others_see_tells_of_the_asker(walked: Walk) -> None:
    sights = seen_by_others(walked.world.env, walked.canary.id)
    assert leaks(sights, walked.needles, whole=walked.whole) == []


# 2. Every acknowledgement is ephemeral


async def test_line_02_every_answer_is_for_one_person(walked: Walk) -> None:
    found = list(answers_with_a_message(walked.world))
    assert len(found) > 20
    assert [request for request in found if not flags_of(request) & EPHEMERAL] == []


async def test_line_02_also_the_first_answer_to_what_takes_long(caged: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answers, "PATIENCE", 0.01)
    world, canary = caged.world, caged.canary
    services = world.application.services
    gate = asyncio.Event()

    async def slowly(desk: object, use_case: str, begin: Callable[[], Awaitable[Seen]]) -> Seen:
        """Do something whose use case takes longer than a person is left waiting."""
        work = getattr(desk, use_case)

        async def slow(*given: Any, **more: Any) -> Any:
            await world.env.external_wait(gate.wait(), reason="work that takes long")
            return await work(*given, **more)

        gate.clear()
        with monkeypatch.context() as patch:
            patch.setattr(desk, use_case, slow)
            begun = await begin()
            assert begun.result.deferred
        gate.set()
        await world.env.settle()
        return Seen(begun.result, begun.result.response)

    form = await canary.slash("ask")
    preview = await slowly(services.questions, "draft", lambda: canary.fill(form, title=PUBLISHED[0], story=PUBLISHED[1]))
    sent = await slowly(services.questions, "submit", lambda: canary.press(preview, "Post it"))
    assert "Thank you for asking" in sent.text
    listed = await slowly(services.questions, "mine", lambda: canary.slash("questions mine"))
    assert PUBLISHED[0] in listed.text
    answer = await slowly(services.privacy, "erase", lambda: press_by_hand(world, canary, "privacy:erase-yes"))
    assert "Erased" in answer.text
    assert len([request for request in answers_with_a_message(world) if is_deferred(request)]) == 4
    assert [request for request in answers_with_a_message(world) if not flags_of(request) & EPHEMERAL] == []
    assert leaks(seen_by_others(world.env, canary.id), caged.needles) == []


async def test_line_02_also_when_the_bot_or_discord_breaks(caged: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    world, canary = caged.world, caged.canary
    preview = await world.ask(canary, title=PUBLISHED[0], story=PUBLISHED[1])

    async def broken(*_given: object, **_more: object) -> None:
        raise RuntimeError(f"{canary.id} asked: {PUBLISHED[1]}")

    questions = world.application.services.questions
    with monkeypatch.context() as patch:
        patch.setattr(questions, "submit", broken)
        assert "Something went wrong on our side" in (await canary.press(preview, "Post it")).text
        patch.setattr(questions, "draft", broken)
        seen = await world.ask(canary, title=PUBLISHED[0], story=PUBLISHED[1])
        assert seen.files == ["your-words.txt"]
    world.env.inject_error("POST", "/interactions/*/callback", status=500)
    await canary.press(preview, "Post it")
    assert [request for request in answers_with_a_message(world) if not flags_of(request) & EPHEMERAL] == []
    assert leaks(seen_by_others(world.env, canary.id), caged.needles) == []


async def test_line_02_also_what_comes_after_the_first_answer(caged: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    async def twice(interaction: Any, body: Any) -> None:
        await answers.answer(interaction, body)
        await answers.answer(interaction, "And one thing more.")

    monkeypatch.setattr(sys.modules["cogs.about.commands"], "answer", twice)  # loaded as an extension
    seen = await caged.canary.slash("about")
    assert len(seen.result.followups) == 1
    assert [request for request in answers_with_a_message(caged.world) if not flags_of(request) & EPHEMERAL] == []


async def test_line_02_what_somebody_presses_never_changes_what_all_see(caged: Walk) -> None:
    """Buttons that change the private message on which they stand, on a message that everybody sees."""
    pressed = 0
    for pattern in KNOWN:
        await press_by_hand(caged.world, caged.canary, example_of(pattern, "A" * 22), public=True)
        pressed += 1
    assert pressed >= 30
    forged = [m for found in caged.world.env.backend.messages.values() for m in found.values() if is_public(m)]
    assert len(forged) == pressed
    assert [m.components for m in forged if "forged" not in str(m.components)] == []


# 3. Threads


@IN_BOTH
async def test_line_03_the_thread_is_the_bots_and_nobody_is_in_it(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    bot = world.env.backend.bot_user.id
    await published(caged, *PUBLISHED)
    (thread,) = (channel for channel in world.env.backend.channels.values() if channel.is_thread)
    before = dict(thread.thread_members)
    assert (thread.owner_id, list(before)) == (bot, [bot])
    await reply(caged, canary, REPLIED)
    await reply(caged, world.peer, "Slowly.")
    await canary.slash("questions mine")
    await world.restart()
    await world.later(days=1)
    assert thread.thread_members == before
    assert thread.owner_id == bot
    assert [request.path for request in world.env.http_requests if "thread-members" in request.path] == []
    for message in world.env.backend.messages[thread.id].values():
        assert (message.mention_user_ids, message.ping_user_ids, message.type) == ([], [], 0)


# 4. Audit log, webhooks, names


@IN_BOTH
async def test_line_04_no_reason_and_no_name_tells_who_or_when(walked: Walk) -> None:
    env = walked.world.env
    asked_back = await walked.canary.press(await walked.canary.slash("questions mine"), "Withdraw Q1")
    await walked.canary.press(asked_back, "Yes, withdraw it")
    assert {request.reason for request in env.http_requests} == {None}
    bodies: list[dict[str, Any]] = [
        request.json or {} for request in env.http_requests if request.path.startswith("/channels/")
    ]
    named = [body["name"] for body in bodies if "name" in body]
    assert named == [f"Q1 · {PUBLISHED[0]}", "Q1 · withdrawn"]
    assert env.backend.webhooks == {}
    assert leaks(seen_by_others(env, walked.canary.id), walked.needles) == []


# 5. Custom ids


@IN_BOTH
async def test_line_05_custom_ids_hold_fixed_words_and_random_row_keys(walked: Walk) -> None:
    posts = [request for request in walked.world.env.http_requests if request.path.startswith("/channels/")]
    public = [custom_id for request in posts for custom_id in custom_ids(request.json)]
    assert public
    assert [custom_id for custom_id in public if not re.fullmatch(r"[a-z]+:[a-z]+(:[A-Za-z0-9_-]{22})?", custom_id)] == []


@IN_BOTH
async def test_line_05_one_person_twice_shares_nothing(caged: Walk) -> None:
    world = caged.world
    keys: list[set[str]] = []
    for title, story in (PUBLISHED, ("Another question", "Another story.")):
        start = len(world.env.http_requests)
        await published(caged, title, story)
        await reply(caged, caged.canary, REPLIED)
        sent = [request for request in other_requests(world.env, caged.canary.id) if request in world.env.http_requests[start:]]
        random = {key for request in sent for custom_id in custom_ids(request.json) for key in TOKEN.findall(custom_id)}
        random |= {request.json["nonce"] for request in sent if request.json and "nonce" in request.json}
        keys.append(random)
    assert all(len(random) >= 3 for random in keys)  # a question's key, and the nonces of its card and a reply
    assert keys[0] & keys[1] == set()


async def test_line_05_forms_that_are_open_at_once_never_cross(caged: Walk) -> None:
    canary, other = caged.canary, caged.world.peer
    forms = [(canary, await canary.slash("ask")), (canary, await canary.slash("ask")), (other, await other.slash("ask"))]
    ids = [form.form["custom_id"] for _who, form in forms if form.form is not None]
    assert len(set(ids)) == len(forms)
    for number, (who, form) in reversed(list(enumerate(forms))):
        preview = await who.fill(form, title=f"Title number {number}", story=f"Story number {number}")
        assert f"Story number {number}" in preview.text
        await who.press(preview, "Post it")
    listed = [(await who.slash("questions mine")).text for who in (canary, other)]
    assert ["Title number 0" in text and "Title number 1" in text for text in listed] == [True, False]
    assert ["Title number 2" in text for text in listed] == [False, True]


# 6 and 7. Every other field, and the words


async def asks_and_replies(walk: Walk, who: Person) -> list[str]:
    """What becomes public when this person asks something with a warning, signs of danger and a mention, and replies."""
    world = walk.world
    start = len(world.env.http_requests)
    await world.publish(
        who, title="How do I go on?", story="I want to die. Ask <@1> or mail me@example.org", topic=["trust"], warning="dark"
    )
    await reply(walk, who, "Thank you all.")
    private = own_requests(world.env, who.id) + own_requests(world.env, world.moderator.id)
    public = [r for r in world.env.http_requests[start:] if r not in private and r.method != "GET"]
    # Deliveries that are due at the same instant go in a random order.
    return sorted(str(masked((r.method, r.path, r.params, r.json, r.reason))) for r in public)


@IN_BOTH
async def test_line_06_every_field_is_the_same_whoever_asks(caged: Walk) -> None:
    first = await asks_and_replies(caged, caged.canary)
    second = await asks_and_replies(caged, caged.world.asker)
    assert len(first) >= 4  # a card, a post (with its thread or as one), a settled card and a reply
    assert first == [request.replace("Q2", "Q1") for request in second]
    for _name, message in messages(caged.world.env, caged.canary.id):
        assert (message.attachments, message.embeds, message.stickers, message.poll) == ([], [], [], None)
    nonces = [r.json["nonce"] for r in caged.world.env.http_requests if r.json and "nonce" in r.json]
    assert [nonce for nonce in nonces if not re.fullmatch(r"[0-9a-f]{24}", nonce)] == []
    assert len(set(nonces)) == len(nonces)


@IN_BOTH
async def test_line_07_the_words_do_not_follow_locale_time_zone_or_roles(caged: Walk) -> None:
    world = caged.world
    await reflect(caged)  # the canary's time zone is known now
    read: list[list[str]] = []
    for number, who in enumerate((caged.canary, world.asker), start=1):
        preview = await world.ask(who, title="How do I go on?", story="I want to die.", topic=["trust"], warning="dark")
        assert ("Japan" in preview.text) is (who is caged.canary)  # what is private does follow the locale
        await who.press(preview, "Post it")
        texts = [text_of(world.cards()[-1])]
        assert "very dark place" in texts[0]
        await world.moderator.press(world.cards()[-1], "Approve")
        await reply(caged, who, "Thank you all.")
        thread = world.questions.threads[-1]
        texts += [text_of(world.cards()[-1]), text_of(world.posts()[-1]), thread.name or "", *world.peer.reads(thread)]
        read.append([text.replace(f"Q{number}", "Q") for text in texts])
    assert read[0] == read[1]
