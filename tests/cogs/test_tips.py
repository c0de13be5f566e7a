"""Tips, articles, answered questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.conftest import World


async def test_every_tip_of_a_topic_comes_once_before_any_comes_again(world: World) -> None:
    titles = {tip.title for tip in world.application.services.library.tips_for("repair")}
    seen = await world.asker.slash("tip", topic="repair")
    had = [seen.text.splitlines()[0]]
    for _ in range(len(titles) - 1):
        seen = await world.asker.press(seen, "Another tip")
        had.append(seen.text.splitlines()[0])
    assert {line.removeprefix("### ") for line in had} == titles
    again = await world.asker.press(seen, "Another tip")
    assert again.text.splitlines()[0] != had[-1]


async def test_the_bag_outlives_a_restart_and_is_ones_own(world: World) -> None:
    first = await world.asker.slash("tip", topic="jealousy")
    await world.restart()
    second = await world.asker.slash("tip", topic="jealousy")
    assert first.text.splitlines()[0] != second.text.splitlines()[0]
    assert "**Tips you have had:** 2" in (await world.asker.slash("privacy show")).text
    assert "**Tips you have had:** 0" in (await world.peer.slash("privacy show")).text


async def test_a_tip_says_why_and_what_to_try(world: World) -> None:
    seen = await world.asker.slash("tip")
    assert "**Why it helps**" in seen.text
    assert "**Try this today**" in seen.text
    article = await world.asker.press(seen, "Read the article")
    assert "Page" in article.text


async def test_what_speaks_of_danger_can_be_hidden_at_once(world: World) -> None:
    seen = await world.asker.slash("faq", question="when-not-to-trust-first")
    assert "reads your messages" in seen.text
    assert (await world.asker.press(seen, "Hide")).text == "…"
    library = world.application.services.library
    tips = [await world.asker.slash("tip", topic="jealousy") for _ in range(4)]
    for tip in tips:
        title = tip.text.splitlines()[0].removeprefix("### ")
        caveat = next(known.caveat for known in library.tips.values() if known.title == title)
        assert ("Hide" in tip.buttons) == bool(caveat)


async def test_an_article_is_opened_by_its_title_and_merely_offered_by_one_like_it(world: World) -> None:
    library = world.application.services.library
    for article in library.articles.values():
        assert "Page 1 of" in (await world.asker.slash("article", name=article.title[:12].upper())).text
    seen = await world.asker.slash("article", name="nothing like it")
    assert "What there is to read" in seen.text
    assert "Page" not in seen.text


async def test_articles_have_pages(world: World) -> None:
    (first, *_rest) = await world.asker.complete("article", "name", "")
    seen = await world.asker.slash("article", name=first)
    assert "Page 1 of" in seen.text
    assert seen.buttons == ["Next page"]
    seen = await world.asker.press(seen, "Next page")
    assert "Page 2 of" in seen.text
    seen = await world.asker.press(seen, "Page before")
    assert "Page 1 of" in seen.text


@pytest.mark.parametrize("typed", ["repair", "Making up and repair ", "REPAIR"])
async def test_a_topic_is_taken_however_its_name_is_typed(world: World, typed: str) -> None:
    name = "Making Up and Repair"
    assert name in (await world.asker.slash("tip", topic=typed)).text
    await world.set_up()
    form = (await world.asker.slash("ask", topic=typed)).form
    assert form is not None
    assert [option["label"] for option in form["components"][2]["component"]["options"] if option["default"]] == [name]
    assert name in (await world.moderator.slash("setup tips", time="9:00", timezone="Berlin", topic=typed)).text
    assert "No published question fits" in (await world.asker.slash("questions browse", topic=typed)).text


async def test_unknown_names_typed_by_hand_are_refused_in_words(world: World) -> None:
    for name, option in (("tip", "topic"), ("article", "name"), ("helplines", "country")):
        typed: dict[str, Any] = {option: "zzzzqqq"}
        seen = await world.asker.slash(name, **typed)
        assert "not one of the choices" in seen.text


async def test_a_question_is_found_whatever_the_spelling(world: World) -> None:
    offered = await world.asker.complete("faq", "question", "how long untill they opn up")
    assert offered
    seen = await world.asker.slash("faq", question=offered[0])
    assert "How long" in seen.text
    typed = await world.asker.slash("faq", question="how long does it taek to open up")
    assert typed.text.startswith("### ")
    nothing = await world.asker.slash("faq", question="zzzz qqqq")
    assert "no answer to that yet" in nothing.text


async def test_a_related_tip_opens_from_an_answer(world: World) -> None:
    library = world.application.services.library
    faq = next(faq for faq in library.faqs.values() if faq.tips)
    seen = await world.asker.slash("faq", question=faq.id)
    tip = await world.asker.press(seen, library.tip(faq.tips[0]).title[:80])
    assert "**Try this today**" in tip.text


async def test_every_card_of_the_library_fits_a_message(world: World) -> None:
    services = world.application.services
    for faq in services.library.faqs.values():
        seen = await world.asker.slash("faq", question=faq.id)
        assert 0 < len(seen.text) <= 4000


async def test_asking_about_a_tip_opens_the_form_with_its_topic(world: World) -> None:
    tip = await world.asker.slash("tip", topic="jealousy")
    title = tip.text.splitlines()[0].removeprefix("### ")
    (topic,) = {tip.topics[0] for tip in world.application.services.library.tips_for("jealousy") if tip.title == title}
    refused = await world.asker.press(tip, "Ask the community")
    assert refused.form is None
    assert "not set up here yet" in refused.text
    await world.set_up()
    form = (await world.asker.press(tip, "Ask the community")).form
    assert form is not None
    options = [option for label in form["components"] for option in label["component"].get("options", [])]
    assert [option["value"] for option in options if option.get("default")] == [topic]
