from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

import aiohttp
import pytest_asyncio

from bot.demo import page as page_module
from bot.demo.page import CONTEXT_HEADER, KEY_HEADER, PLACE_HEADER, DemoPage
from bot.demo.people import text_of
from bot.demo.tour import Tour
from bot.demo.world import A_DAY, World, open_world

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    import pytest
    from simcord import ChannelHandle

    from bot.demo.people import Person


@pytest_asyncio.fixture
async def visit() -> AsyncIterator[tuple[World, str, dict[str, str], aiohttp.ClientSession]]:
    """The page of a server with nothing in it: its world, its address, the header with the key, and a browser's stand-in."""
    async with open_world() as world:
        viewers = [person.actor for person in world.players]
        async with (
            world.env.preview(world.welcome, viewers=viewers, layout="channel") as preview,
            DemoPage(world, preview, 0) as page,
            aiohttp.ClientSession() as browser,
        ):
            address, key = page.url.split("/#")
            yield world, address, {KEY_HEADER: key}, browser


Visit = tuple[World, str, dict[str, str], aiohttp.ClientSession]


@dataclass
class Tab:
    """A browser's tab, which asks as the page's own script does."""

    browser: aiohttp.ClientSession
    address: str
    headers: dict[str, str]
    shown: dict[str, Any]
    acts: int = 0

    @classmethod
    async def open(cls, visit: Visit, person: Person, place: ChannelHandle) -> Tab:
        _world, address, key, browser = visit
        headers = {**key, "Origin": address}
        body = {"viewer_id": str(person.actor.id)}
        async with browser.post(address + "/api/pages", json=body, headers={**headers, PLACE_HEADER: str(place.id)}) as answer:
            assert answer.status == 200
            shown = await answer.json()
        return cls(browser, address, {**headers, CONTEXT_HEADER: shown["context"]["id"]}, shown)

    async def look(self) -> dict[str, Any]:
        async with self.browser.get(self.address + "/api/state", headers=self.headers) as answer:
            self.shown = await answer.json()
        return self.shown

    async def act(self, kind: str, **what: Any) -> dict[str, Any]:
        await self.look()
        self.acts += 1
        body = {
            "protocol_version": 3,
            "sequence": self.acts,
            "request_id": f"request-{self.acts}",
            "generation": self.shown["context"]["generation"],
            "bot_generation": self.shown["botGeneration"],
            "published_revision": self.shown["publishedRevision"],
            "kind": kind,
            **what,
        }
        async with self.browser.post(self.address + "/api/action", json=body, headers=self.headers) as answer:
            done: dict[str, Any] = await answer.json()
        assert done["settlement"] == "settled", done
        return done

    async def press(self, label: str) -> dict[str, Any]:
        for message in reversed(self.shown["timeline"]):
            for found, control_key in _controls(self.shown["messages"][message]["components"]):
                if found == label:
                    return await self.act("click", target_id=message, control_key=control_key)
        raise AssertionError(f"no button {label}")

    async def run(self, invocation: str) -> dict[str, Any]:
        async with self.browser.get(self.address + "/api/commands", headers=self.headers) as answer:
            entries = (await answer.json())["entries"]
        entry = next(entry for entry in entries if entry["invocation"] == invocation)
        command = {"command_id": entry["commandId"], "path": entry["path"], "schema_fingerprint": entry["schemaFingerprint"]}
        return await self.act("run_command", options={}, **command)


def _controls(part: Any) -> Iterator[tuple[str, str]]:
    """Label and control key of each button in what a page is shown."""
    if isinstance(part, dict):
        found = cast("dict[str, Any]", part)
        if "label" in found and "control_key" in found:
            yield found["label"], found["control_key"]
        for inner in found.values():
            yield from _controls(inner)
    elif isinstance(part, list):
        for inner in cast("list[Any]", part):
            yield from _controls(inner)


async def test_the_page_comes_with_the_toolbar_and_keeps_its_policy(visit: Visit) -> None:
    _world, address, key, browser = visit
    async with browser.get(address + "/") as answer:
        page = await answer.text()
        assert answer.status == 200
        assert "/demo/bar.js" in page
        assert "script-src 'self'" in answer.headers["Content-Security-Policy"]
        assert key[KEY_HEADER] not in page
    for name in ("bar.js", "bar.css", "lamp.svg"):
        async with browser.get(f"{address}/demo/{name}") as answer:
            assert answer.status == 200


async def test_a_day_goes_by(visit: Visit) -> None:
    world, address, key, browser = visit
    before = world.env.now()
    async with browser.post(address + "/demo/day", headers={**key, "Origin": address}) as answer:
        body: dict[str, Any] = await answer.json()
        assert answer.status == 200
    assert world.env.now() - before >= A_DAY
    assert datetime.fromisoformat(body["now"]).date() == world.env.now().date()
    assert [person["name"] for person in body["people"]] == ["Noor", "Robin", "Ines", "Morgan"]


async def test_only_the_moderator_is_offered_the_review_channel(visit: Visit) -> None:
    _world, address, key, browser = visit
    async with browser.get(address + "/demo/state", headers=key) as answer:
        people = (await answer.json())["people"]
    assert [person["name"] for person in people if "review" in {place["name"] for place in person["places"]}] == ["Morgan"]


async def test_without_the_key_nothing_happens(visit: Visit) -> None:
    world, address, _key, browser = visit
    before = world.env.now()
    for headers in ({}, {KEY_HEADER: "guess"}):
        for method, path in (("POST", "/demo/day"), ("GET", "/demo/state"), ("POST", "/api/pages"), ("POST", "/api/action")):
            async with browser.request(method, address + path, headers=headers) as answer:
                assert answer.status == 401, path
    assert world.env.now() - before < A_DAY


async def test_another_site_and_another_host_are_refused_even_with_the_key(visit: Visit) -> None:
    world, address, key, browser = visit
    before = world.env.now()
    for headers in ({"Origin": "http://elsewhere.example"}, {"Origin": "null"}, {"Host": "elsewhere.example"}):
        async with browser.post(address + "/demo/day", headers={**key, **headers}) as answer:
            assert answer.status == 403, headers
    assert world.env.now() - before < A_DAY


async def test_a_command_typed_on_the_page_is_answered_in_its_own_channel(visit: Visit) -> None:
    world = visit[0]
    here = await Tab.open(visit, world.noor, world.tips)
    elsewhere = await Tab.open(visit, world.morgan, world.review)
    await here.run("about")
    await elsewhere.act("send_message", content="Is anybody there?")
    assert "# Porchlight" in text_of(world.noor.reads(world.tips)[-1])
    assert [message.content for message in world.morgan.reads(world.review)] == ["Is anybody there?"]
    assert not world.morgan.reads(world.tips), "others see what was for one person alone"
    assert len((await here.look())["timeline"]) == 1


async def test_what_one_does_another_open_tab_shows(visit: Visit) -> None:
    world = visit[0]
    walk = Tour(world, lambda _person, _place, _text: None)
    await walk.set_up()
    await walk.ask()
    morgan = await Tab.open(visit, world.morgan, world.review)
    robin = await Tab.open(visit, world.robin, world.questions)
    assert not robin.shown["timeline"]
    await morgan.press("Approve")
    assert "Q1 · How do I begin again" in str((await robin.look())["messages"])


async def test_a_closed_channel_shows_nothing(visit: Visit) -> None:
    world = visit[0]
    await world.morgan.says(world.review, "For moderators alone.")
    tab = await Tab.open(visit, world.noor, world.review)
    assert tab.shown["status"] == "access_denied"
    assert "moderators alone" not in str(tab.shown)


async def test_a_day_waits_for_what_is_going_on_and_says_so(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    world, address, key, browser = visit
    monkeypatch.setattr(page_module, "ONE_MOMENT", 0.05)
    began, done = asyncio.Event(), asyncio.Event()
    say = type(world.noor.actor).send

    async def say_slowly(actor: Any, *words: Any, **more: Any) -> Any:
        began.set()
        await done.wait()
        return await say(actor, *words, **more)

    tab = await Tab.open(visit, world.noor, world.welcome)
    monkeypatch.setattr(type(world.noor.actor), "send", say_slowly)
    saying = asyncio.create_task(tab.act("send_message", content="Still typing"))
    await began.wait()
    async with browser.post(address + "/demo/day", headers=key) as answer:
        assert answer.status == 409
        assert (await answer.json())["words"].startswith("One moment")
    done.set()
    await saying
    async with browser.post(address + "/demo/day", headers=key) as answer:
        assert answer.status == 200
