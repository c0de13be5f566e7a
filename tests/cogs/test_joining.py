"""Beginning the habit: where one is, by city or country with typos; prompts that fit; and no word of loss anywhere."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.cogs.habit import join, reflect
from tests.leaks.walk import press_by_hand

if TYPE_CHECKING:
    from tests.conftest import World
    from tests.people import Seen

ROOT = Path(__file__).parents[2]
LOSS = re.compile(
    r"\b(lost|lose|losing|broke|broken|break your|missed|failed|failure|forgot|gave up|behind|only managed|back to zero|reset|"
    r"ruined|wasted|don't stop|keep it alive|about to end|running out|last chance|expires?|shame|should have)\b",
    re.IGNORECASE,
)
ABOUT_THE_HABIT = (
    *sorted((ROOT / "cogs" / "reflections").glob("*.py")),
    ROOT / "cogs" / "_kit" / "reflecting.py",
    ROOT / "cogs" / "setup" / "reflections.py",
)


async def asks_for(world: World, place: str) -> Seen:
    consent = await world.asker.slash("reflect")
    return await world.asker.fill(await world.asker.press(consent, "Choose my time zone"), zone=place)


async def test_a_city_or_country_is_understood_with_its_typos_and_the_time_there_is_shown(world: World) -> None:
    assert await world.application.places.prepare()
    for typed, place, zone, time in (
        ("sao paolo", "São Paulo, Brazil", "America/Sao_Paulo", "21:00"),
        ("bombay", "Mumbai, India", "Asia/Kolkata", "05:30"),
        ("Kathmandu", "Kathmandu", "Asia/Kathmandu", "05:45"),
        ("san fransisco", "San Francisco, United States", "America/Los_Angeles", "16:00"),
        ("new zeland", "New Zealand", "Pacific/Auckland", "13:00"),
        ("UTC", "UTC", "UTC", "00:00"),
    ):
        seen = await asks_for(world, typed)
        assert f"Is it {time} where you are?" in seen.text, typed
        assert zone in seen.text
        assert place in seen.text


async def test_where_a_place_is_called_just_that_nothing_else_is_offered(world: World) -> None:
    assert await world.application.places.prepare()
    assert not [label for label in (await asks_for(world, "Lisbon")).buttons if "·" in label]
    assert [label for label in (await asks_for(world, "Lisbonn")).buttons if "·" in label]


async def test_another_place_that_may_be_meant_can_be_picked(world: World) -> None:
    assert await world.application.places.prepare()
    seen = await asks_for(world, "portland")
    (other,) = [label for label in seen.buttons if "New_York" in label][:1]
    picked = await world.asker.press(seen, other)
    assert "America/New_York" in picked.text
    assert "You are in" in (await world.asker.press(picked, "Yes, begin")).text


async def test_joining_twice_is_joining_once(world: World) -> None:
    assert "You are in" in (await press_by_hand(world, world.asker, "reflect:join:Europe/Berlin")).text
    assert "You are in already" in (await press_by_hand(world, world.asker, "reflect:join:Europe/Berlin")).text
    refused = await press_by_hand(world, world.peer, "reflect:join:Atlantis/Harbour")
    assert "do not know that time zone" in refused.text


async def test_from_a_tip_to_a_reflection_on_it(world: World) -> None:
    await join(world)
    tip = await world.asker.slash("tip")
    form = await world.asker.press(tip, "Reflect on this")
    assert form.form is not None
    asked = form.form["components"][0]["content"]
    assert asked in {tip.reflection for tip in world.application.services.library.tips.values()}
    assert "Kept for" in (await world.asker.fill(form, words="It fits.")).text
    assert asked in (await world.asker.slash("journal")).text
    assert "no longer there" in (await press_by_hand(world, world.asker, "reflect:tip:no-such-tip")).text


async def test_who_has_not_joined_is_asked_first_wherever_they_press(world: World) -> None:
    tip = await world.asker.slash("tip")
    assert "What is kept" in (await world.asker.press(tip, "Reflect on this")).text


async def test_gentle_prompts_are_all_kind_after_a_separation(world: World) -> None:
    await join(world)
    await world.asker.slash("streak settings", prompts="gentle")
    library = world.application.services.library
    gentle = {prompt.text for prompt in library.prompts.values() if prompt.after_breakup}
    for _day in range(12):
        form = (await world.asker.slash("reflect")).form
        assert form is not None
        assert form["components"][0]["content"] in gentle
        await world.later(days=1)
    for topic in library.topics:
        form = (await world.asker.slash("reflect", prompt=f"topic.{topic}")).form
        assert form is not None
        assert form["components"][0]["content"] in gentle


async def test_a_topic_gives_a_prompt_of_that_topic_and_another_one_each_day(world: World) -> None:
    await join(world)
    library = world.application.services.library
    of_trust = {prompt.text for prompt in library.prompts.values() if "trust" in prompt.topics}
    seen: set[str] = set()
    for _day in range(6):
        form = (await world.asker.slash("reflect", prompt="topic.trust")).form
        assert form is not None
        seen.add(form["components"][0]["content"])
        await world.later(days=1)
    assert seen <= of_trust
    assert len(seen) > 3


async def test_todays_words_are_edited_where_they_stand(world: World) -> None:
    await join(world)
    await reflect(world, "The first line.")
    form = await world.asker.slash("reflect")
    assert form.form is not None
    assert form.form["components"][1]["component"]["value"] == "The first line."
    await world.asker.fill(form, words="")
    assert "Nothing is written yet" in (await world.asker.slash("journal")).text


def spoken() -> list[tuple[str, str]]:
    """Every text of the habit that can be shown to somebody, with the file that it stands in."""
    found: list[tuple[str, str]] = []
    for file in ABOUT_THE_HABIT:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"_", "ngettext"}:
                texts = [argument.value for argument in node.args if isinstance(argument, ast.Constant)]
                found += [(file.name, text) for text in texts if isinstance(text, str)]
    with (ROOT / "data" / "content" / "prompts.toml").open("rb") as prompts:
        found += [("prompts.toml", prompt["text"]) for prompt in tomllib.load(prompts)["prompt"]]
    return found


def test_no_text_speaks_of_loss() -> None:
    assert len(spoken()) > 150
    assert [(file, text) for file, text in spoken() if LOSS.search(text)] == []


@pytest.mark.parametrize("text", ["You lost your streak", "3 days missed", "Your streak is about to end", "Back to zero"])
def test_such_words_would_be_found(text: str) -> None:
    assert LOSS.search(text)
