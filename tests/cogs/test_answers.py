"""Answers when work is slow, when a connection breaks, and when Discord refuses: never none, never two."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from simcord.http.client import FakeWebhookAdapter

from cogs._kit import answers
from tests.cogs.habit import join

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.conftest import World


@pytest.fixture
def held(world: World, monkeypatch: pytest.MonkeyPatch) -> Callable[[type[Any], str], asyncio.Event]:
    """Make a use case wait until the event is set, as a slow disk would, and patience run out soon."""
    monkeypatch.setattr(answers, "PATIENCE", 0.001)
    monkeypatch.setattr(answers, "FORM_PATIENCE", 0.001)

    def hold(owner: type[Any], name: str) -> asyncio.Event:
        go_on = asyncio.Event()
        work: Callable[..., Awaitable[Any]] = getattr(owner, name)

        async def slowly(*args: Any, **kwargs: Any) -> Any:
            await world.env.external_wait(go_on.wait(), reason="a slow disk")
            return await work(*args, **kwargs)

        monkeypatch.setattr(owner, name, slowly)
        return go_on

    return hold


@pytest.fixture
def break_connection(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Break the next connections after all of the request was sent."""
    request = FakeWebhookAdapter.request

    def break_next(times: int) -> None:
        left = [times]

        async def breaking(self: FakeWebhookAdapter, route: Any, session: Any, **sent: Any) -> Any:
            if left[0] and route.method in ("POST", "PATCH"):
                left[0] -= 1
                for file in sent.get("files") or ():
                    file.fp.read()
                raise aiohttp.ServerDisconnectedError
            return await request(self, route, session, **sent)

        monkeypatch.setattr(FakeWebhookAdapter, "request", breaking)

    return break_next


# Slow work


async def test_slow_work_of_a_button_is_seen_to_go_on(world: World, held: Callable[[type[Any], str], asyncio.Event]) -> None:
    tip = await world.asker.slash("tip")
    go_on = held(type(world.application.services.tips), "next")
    result = await world.asker.actor.click(tip.message.message, label="Another tip")
    assert (result.deferred, result.ephemeral) == (True, True)
    go_on.set()
    await world.env.settle()
    assert "Why it helps" in str(result.response.components if result.response else "")


async def test_slow_work_of_a_form_is_seen_to_go_on(world: World, held: Callable[[type[Any], str], asyncio.Event]) -> None:
    await world.set_up()
    form = await world.asker.slash("ask")
    go_on = held(type(world.application.services.questions), "draft")
    result = await world.asker.actor.submit_modal(form.result, {"title": "A title", "story": "A story"})
    assert (result.deferred, result.ephemeral) == (True, True)
    go_on.set()
    await world.env.settle()
    assert "This is how others will read it" in str(result.response.components if result.response else "")
    assert result.followups == []


async def test_a_form_that_could_not_open_in_time_is_said(
    world: World, held: Callable[[type[Any], str], asyncio.Event]
) -> None:
    """A form can only be the first answer: once 'thinking' stands there, the person is asked to press again."""
    await world.set_up()
    seen = await world.ask()
    go_on = held(type(world.application.services.questions), "open_draft")
    result = await world.asker.actor.click(seen.message.message, label="Edit")
    assert result.deferred
    go_on.set()
    await world.env.settle()
    assert result.modal is None
    assert result.response is not None
    assert "Please press it again" in result.response.content


@pytest.mark.parametrize("where", ["ask", "reflect", "Edit", "Reply anonymously", "menu", "Write an update", "Decline"])
async def test_a_form_is_waited_for_longer(
    world: World, held: Callable[[type[Any], str], asyncio.Event], monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    """Else a busy second would cost people the press that opens it."""
    await world.set_up()
    await join(world)
    services, person, judge = world.application.services, world.asker.actor, world.moderator.actor
    post = await world.publish(title="Another")
    tools = await world.asker.press(post, "For the asker")
    await world.asker.press(await world.ask(title="It waits"), "Post it")
    seen, card = await world.ask(), world.cards()[-1]
    work = {
        "ask": (services.questions, "unfinished", lambda: person.slash(world.lounge, "ask")),
        "reflect": (services.reflections, "page", lambda: person.slash(world.lounge, "reflect")),
        "Edit": (services.questions, "open_draft", lambda: person.click(seen.message.message, label="Edit")),
        "Reply anonymously": (services.replies, "must_be_open", lambda: person.click(post, label="Reply anonymously")),
        "menu": (services.replies, "question_at", lambda: person.context_menu(world.questions, "Reply anonymously", post)),
        "Write an update": (
            services.own_questions,
            "look",
            lambda: person.click(tools.message.message, label="Write an update"),
        ),
        "Decline": (services.reviewing, "warning_of", lambda: judge.click(card, label="Decline")),
    }
    service, name, step = work[where]
    go_on = held(type(service), name)
    monkeypatch.setattr(answers, "FORM_PATIENCE", 60)
    result = await step()
    assert not result.deferred
    go_on.set()
    await world.env.settle()
    assert result.modal is not None


async def test_quick_work_is_never_seen_to_think(world: World) -> None:
    assert 0 < answers.PATIENCE < 1, "an answer comes within a second"
    result = await world.asker.actor.slash(world.lounge, "tip")
    await world.later(seconds=2)
    assert not result.deferred
    assert result.followups == []


# Broken connections


@pytest.mark.parametrize("times", range(1, answers.TRIES))
async def test_an_answer_whose_connection_broke_comes_all_the_same_and_once(
    world: World, break_connection: Callable[[int], None], times: int
) -> None:
    break_connection(times)
    result = await world.asker.actor.slash(world.lounge, "about")
    assert result.response is not None
    assert "Porchlight" in str(result.response.components)
    assert result.followups == []


async def test_words_that_are_given_back_arrive_whole_although_the_connection_broke(
    world: World, break_connection: Callable[[int], None]
) -> None:
    await world.set_up()
    post = await world.publish()
    form = await world.peer.press(post, "Reply anonymously")
    asked = await world.asker.press(await world.asker.slash("questions mine"), "Withdraw Q1")
    await world.asker.press(asked, "Yes, withdraw it")
    break_connection(1)
    seen = await world.peer.fill(form, reply="Words that took a while.")
    (attachment,) = seen.message.attachments
    assert await attachment.read() == b"Words that took a while."


async def test_where_no_answer_gets_through_the_work_is_done_and_nothing_breaks(
    world: World, break_connection: Callable[[int], None], caplog: pytest.LogCaptureFixture
) -> None:
    await world.set_up()
    form = await world.asker.slash("ask")
    break_connection(3 * answers.TRIES)  # the preview, the words given back, and the plain apology
    result = await world.asker.actor.submit_modal(form.result, {"title": "A title", "story": "A long story"})
    assert not result.acknowledged
    assert "A long story" not in caplog.text
    assert "a draft, not posted" in (await world.asker.slash("questions mine")).text


# Refusals of Discord


async def test_what_discord_does_not_take_just_now_is_said_as_that(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def no_answer(*_args: Any) -> Any:
        raise TimeoutError

    seen = await world.asker.slash("tip")
    monkeypatch.setattr(type(world.application.services.tips), "next", no_answer)
    result = await world.asker.actor.click(seen.message.message, label="Another tip")
    assert result.response is not None
    assert "Discord did not take that just now" in result.response.content
    code = result.response.content.rpartition("Code ")[2][:6]
    assert f"code {code}: AnotherTip failed with builtins.TimeoutError" in caplog.text


async def test_a_failure_of_which_nobody_can_be_told_is_in_the_log(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail(*_args: Any) -> Any:
        raise ZeroDivisionError("a sentence that nobody else may read")

    seen = await world.asker.slash("tip")
    monkeypatch.setattr(type(world.application.services.tips), "next", fail)
    world.env.inject_error("POST", "/interactions/*", status=500)
    result = await world.asker.actor.click(seen.message.message, label="Another tip")
    assert not result.acknowledged
    assert "the answer about a failure failed with" in caplog.text
    assert "a sentence that nobody" not in caplog.text
