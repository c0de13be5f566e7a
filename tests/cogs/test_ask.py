"""Asking: the form, the preview, what becomes of a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bot.domain.refusal import AlreadyDone

if TYPE_CHECKING:
    from tests.conftest import World


def fields(form: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {part["component"]["custom_id"]: part["component"] for part in form["components"] if "component" in part}


async def test_nobody_types_a_word_where_questions_cannot_go_anywhere(world: World) -> None:
    seen = await world.asker.slash("ask")
    assert seen.form is None
    assert "not set up here yet" in seen.text


async def test_the_form_has_the_fields_of_the_design_and_the_chosen_topic(world: World) -> None:
    await world.set_up()
    form = (await world.asker.slash("ask", topic="trust")).form
    assert form is not None
    assert list(fields(form)) == ["title", "story", "topic", "warning", "notify"]
    chosen = [option["value"] for option in fields(form)["topic"]["options"] if option.get("default")]
    assert chosen == ["trust"]


async def test_a_topic_typed_by_hand_is_refused_in_words(world: World) -> None:
    await world.set_up()
    seen = await world.asker.slash("ask", topic="'; DROP TABLE questions")
    assert seen.form is None
    assert "not one of the choices" in seen.text


async def test_topics_are_offered_as_they_are_typed(world: World) -> None:
    assert (await world.asker.complete("ask", "topic", "jelousy"))[0] == "jealousy"
    assert len(await world.asker.complete("ask", "topic", "")) == 13


async def test_the_preview_shows_the_post_and_who_can_learn_what(world: World) -> None:
    await world.set_up()
    seen = await world.ask(topic=["trust"])
    assert "How do I trust again?" in seen.text
    assert "It is a long story." in seen.text
    assert "Who can learn that it was you?" in seen.text
    assert seen.buttons == ["Post it", "Edit", "Discard"]
    assert world.cards() == []


async def test_edit_opens_the_form_with_everything_in_it(world: World) -> None:
    await world.set_up()
    seen = await world.ask(topic=["trust"], warning="loss", notify=True)
    form = await world.asker.press(seen, "Edit")
    assert form.form is not None
    found = fields(form.form)
    assert [found[name]["value"] for name in ("title", "story", "warning")] == [
        "How do I trust again?",
        "It is a long story.",
        "loss",
    ]
    assert found["notify"]["default"] is True
    changed = await world.asker.fill(form, title="Another title", story="Another story", topic=["space"])
    assert "Another title" in changed.text
    await world.asker.press(changed, "Post it")
    assert "Another story" in world.moderator.reads(world.review)[-1]


async def test_discard_keeps_nothing(world: World) -> None:
    await world.set_up()
    seen = await world.ask()
    gone = await world.asker.press(seen, "Discard")
    assert "nothing of it is kept" in gone.text
    assert "You have none here yet" in (await world.asker.slash("questions mine")).text
    rows = await world.application.database.read(lambda c: c.execute("SELECT * FROM questions").fetchall())
    assert rows == []


@pytest.mark.parametrize(
    ("filled", "words"),
    [({"title": "   "}, "The title is still empty"), ({"story": " \n "}, "Your story is still empty")],
)
async def test_a_blank_field_costs_nobody_their_words(world: World, filled: dict[str, Any], words: str) -> None:
    await world.set_up()
    seen = await world.ask(**filled)
    assert words in seen.text
    assert seen.buttons == ["Edit", "Discard"]
    form = await world.asker.press(seen, "Edit")
    assert form.form is not None
    kept = {name: part.get("value") for name, part in fields(form.form).items()}
    assert (kept["title"] or "") == filled.get("title", "How do I trust again?").strip()


async def test_a_draft_outlives_a_restart(world: World) -> None:
    await world.set_up()
    seen = await world.ask()
    await world.restart()
    thanks = await world.asker.press(seen, "Post it")
    assert "Thank you for asking" in thanks.text
    assert len(world.cards()) == 1


async def test_after_its_hour_a_draft_is_gone(world: World) -> None:
    await world.set_up()
    seen = await world.ask()
    await world.later(hours=2)
    gone = await world.asker.press(seen, "Post it")
    assert "no longer there" in gone.text
    assert world.cards() == []


async def test_a_second_press_posts_nothing_twice(world: World) -> None:
    await world.set_up()
    seen = await world.ask()
    draft_id = seen.message.components[0]["components"][-1]["components"][0]["custom_id"].split(":")[2]
    await world.asker.press(seen, "Post it")
    with pytest.raises(AlreadyDone):
        await world.application.services.questions.submit(world.guild.id, world.asker.id, draft_id)
    assert len(world.cards()) == 1


async def test_contact_details_and_the_askers_own_name_are_pointed_out(world: World) -> None:
    await world.set_up()
    seen = await world.ask(story="Quinn here. Write to anna@mail.com or https://example.com/x")
    assert "**I noticed:**" in seen.text
    assert "an e-mail address" in seen.text
    assert "your own name" in seen.text
    assert "a link" in seen.text
    assert "Post it" in seen.buttons


async def test_where_something_sounds_heavy_help_comes_first_and_nothing_is_blocked(world: World) -> None:
    await world.set_up()
    seen = await world.ask(story="I want to kill myself and nobody knows.")
    assert seen.text.startswith("### Before anything else")
    assert "988" in seen.text
    assert seen.buttons[0] == "Post it"
    await world.asker.press(seen, "Post it")
    assert "signs that somebody may be in a very dark place" in world.moderator.reads(world.review)[-1]


async def test_two_people_with_open_forms_never_cross(world: World) -> None:
    await world.set_up()
    one, two = await world.asker.slash("ask"), await world.peer.slash("ask")
    second = await world.peer.fill(two, title="From perry", story="perry's story")
    first = await world.asker.fill(one, title="From quinn", story="quinn's story")
    assert "From perry" in second.text
    assert "From quinn" in first.text
    await world.asker.press(first, "Post it")
    mine = (await world.peer.slash("questions mine")).text
    assert "From quinn" not in mine
