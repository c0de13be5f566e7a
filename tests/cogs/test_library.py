"""`/library`: a server's own articles, checked, looked through and only then taken in; shipped ones switched off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.data.imports import BROKEN, GOOD, HOSTILE, MARKDOWN, MIB
from tests.handmade import press_anothers

if TYPE_CHECKING:
    from tests.conftest import World
    from tests.people import Person, Seen

# The same article with references that the shipped library has.
SOUND = MARKDOWN.replace("Tips: kept-word\n", "")


async def bring(who: Person, content: str | bytes, name: str = "a.md") -> Seen:
    """Give a file to `/library import`."""
    data = content.encode() if isinstance(content, str) else content
    return await who.slash("library import", file=(name, data))


async def add(world: World, content: str = SOUND) -> None:
    seen = await world.moderator.press(await bring(world.moderator, content), "Yes, add it")
    assert "### Added" in seen.text


async def test_a_file_is_checked_looked_through_and_then_taken_in(world: World) -> None:
    seen = await bring(world.moderator, SOUND)
    assert "The file is in order. Add it?" in seen.text
    assert "1 section, 1 tip, 1 answered question" in seen.text
    assert "Saying sorry" not in (await world.asker.slash("article")).text
    assert await world.asker.complete("article", "name", "saying sorry") == []
    first = await world.moderator.press(seen, "Look through it")
    assert "Say what you did." in first.text
    tip = await world.moderator.press(first, "Next")
    assert "Stop before the word 'but'." in tip.text
    assert "You owe nobody an apology" in tip.text
    faq = await world.moderator.press(tip, "Next")
    assert "They do not have to." in faq.text
    assert "Next" not in faq.buttons
    added = await world.moderator.press(faq, "Yes, add it")
    assert "“Saying sorry” is in this server's library now" in added.text
    assert "Saying sorry" in (await world.asker.slash("article")).text
    assert "They do not have to." in (await world.asker.slash("faq", question="apology rejected")).text
    await world.restart()
    assert await world.asker.complete("article", "name", "saying sorry") == ["saying-sorry"]


async def test_nothing_is_taken_in_on_a_no_or_after_an_hour(world: World) -> None:
    seen = await bring(world.moderator, SOUND)
    refused = await world.moderator.press(seen, "No")
    assert "Nothing was added" in refused.text
    late = await bring(world.moderator, SOUND)
    await world.later(minutes=61)
    assert "no longer there" in (await world.moderator.press(late, "Yes, add it")).text
    assert "Saying sorry" not in (await world.asker.slash("article")).text


async def test_a_second_yes_adds_nothing_twice(world: World) -> None:
    first, second = await bring(world.moderator, SOUND), await bring(world.moderator, SOUND)
    await world.moderator.press(first, "Yes, add it")
    await world.moderator.press(second, "Yes, add it")
    assert (await world.moderator.slash("library list")).text.count("Saying sorry") == 1
    assert len(world.application.services.libraries.of(world.guild.id).articles) == 3


@pytest.mark.parametrize("case", ["no licence", "a ping", "a link", "a text never closed"])
async def test_what_is_wrong_is_told_with_its_line_and_nothing_is_kept(world: World, case: str) -> None:
    name, content, line, said = BROKEN[case]
    seen = await bring(world.moderator, content, name)
    assert "Nothing was added" in seen.text
    assert f"Line {line}: " in seen.text
    assert said in seen.text.replace("\\", "").replace("＠", "@")
    assert "Yes, add it" not in seen.buttons
    kept = await world.application.database.read(lambda c: c.execute("SELECT COUNT(*) FROM library_imports").fetchone())
    assert kept == (0,)


@pytest.mark.parametrize("case", ["many pings", "markdown: views", "no text at all", "nothing", "a picture"])
async def test_a_hostile_file_is_answered_and_the_bot_goes_on(world: World, case: str) -> None:
    name, content = HOSTILE[case]
    seen = await bring(world.moderator, content, name)
    assert "Nothing was added" in seen.text
    assert len(seen.text) < 4000
    assert "### " in (await world.asker.slash("tip")).text


async def test_all_faults_come_as_a_file_where_there_are_many(world: World) -> None:
    name, content = HOSTILE["many pings"]
    seen = await bring(world.moderator, content, name)
    assert seen.files == ["what-to-mend.txt"]
    text = (await seen.message.attachments[0].read()).decode()
    assert len(text.splitlines()) == 201
    assert text.startswith("a.toml:")


async def test_a_file_that_is_too_large_is_not_even_fetched(world: World) -> None:
    seen = await bring(world.moderator, b" " * (MIB + 1))
    assert "larger than 1 MiB" in seen.text


async def test_two_thousand_tips_and_no_more(world: World) -> None:
    name, content = GOOD["two thousand tips"]
    assert isinstance(content, str)
    seen = await bring(world.moderator, content, name)
    assert "2000 tips" in seen.text
    assert "### Added" in (await world.moderator.press(seen, "Yes, add it")).text
    refused = await bring(world.moderator, SOUND.replace("id: saying-sorry", "id: another"))
    assert "more than 2000 tips of its own" in refused.text
    assert "### " in (await world.asker.slash("tip", topic="repair")).text
    found = await world.asker.slash("search", text="single sentence apology")
    assert "**Tips**" in found.text


async def test_an_article_comes_back_as_a_file_and_the_file_takes_its_place(world: World) -> None:
    await add(world)
    seen = await world.moderator.slash("library export", file="saying-sorry")
    assert seen.files == ["saying-sorry.toml"]
    text = (await seen.message.attachments[0].read()).decode()
    again = await bring(world.moderator, text.replace("Saying sorry", "Saying it"), "b.toml")
    assert "It takes the place of “Saying sorry”" in again.text
    await world.moderator.press(again, "Yes, add it")
    listed = (await world.moderator.slash("library list")).text
    assert "Saying it" in listed
    assert "Saying sorry" not in listed


async def test_a_shipped_article_can_be_exported_changed_and_put_back(world: World) -> None:
    seen = await world.moderator.slash("library export", file="trust-given-first")
    text = (await seen.message.attachments[0].read()).decode()
    title = world.application.services.library.article("trust-given-first").title
    again = await bring(world.moderator, text.replace(title, "Ours now"), "b.toml")
    await world.moderator.press(again, "Yes, add it")
    assert "Ours now" in (await world.asker.slash("article")).text
    asked = await world.moderator.slash("library remove", file="trust-given-first")
    gone = await world.moderator.press(asked, "Yes, remove it")
    assert "is removed" in gone.text
    assert title in (await world.asker.slash("article")).text


async def test_a_shipped_article_is_switched_off_and_on(world: World) -> None:
    library = world.application.services.library
    off, other = library.articles.values()
    seen = await world.moderator.choose(await world.moderator.slash("library list"), off.id, "library:switch")
    assert "· off" in seen.text
    assert off.title not in (await world.asker.slash("article")).text
    ids = {tip.id for tip in world.application.services.libraries.of(world.guild.id).tips.values()}
    assert ids == {tip.id for tip in other.tips}
    await world.restart()
    assert off.title not in (await world.asker.slash("article")).text
    await world.moderator.choose(await world.moderator.slash("library list"), other.id, "library:switch")
    assert "nothing to read here at the moment" in (await world.asker.slash("tip")).text
    assert "nothing to read here at the moment" in (await world.asker.slash("article")).text
    await world.moderator.choose(await world.moderator.slash("library list"), off.id, "library:switch")
    assert off.title in (await world.asker.slash("article")).text


async def test_a_shipped_article_is_not_removed_and_an_own_one_only_after_a_yes(world: World) -> None:
    assert "so it stays" in (await world.moderator.slash("library remove", file="trust-given-first")).text
    for command in ("library remove", "library export"):
        assert "not one of the choices for `file`" in (await world.moderator.slash(command, file="saying-sorry")).text
    await add(world)
    asked = await world.moderator.slash("library remove", file="saying-sorry")
    assert "stays as it is" in (await world.moderator.press(asked, "No, keep it")).text
    assert "Saying sorry" in (await world.asker.slash("article")).text


@pytest.mark.parametrize("command", ["library list", "library export", "library remove", "library import"])
async def test_members_change_nothing(world: World, command: str) -> None:
    root = world.env.backend.find_command("library", None, type=1)
    assert root is not None
    world.guild.set_command_permissions(int(root["id"]), {world.asker.actor: True})
    options: dict[str, dict[str, Any]] = {"library import": {"file": ("a.md", SOUND.encode())}, "library list": {}}
    given: dict[str, Any] = options.get(command, {"file": "trust-given-first"})
    seen = await world.asker.slash(command, **given)
    assert "role or permission" in seen.text


async def test_what_a_tip_led_to_may_be_gone_by_then(world: World) -> None:
    await add(world)
    own = world.application.services.libraries.of(world.guild.id).articles["saying-sorry"]
    assert own.tips
    seen, kept_open = [await world.asker.slash("search", text="leave out the but") for _ in range(2)]
    opened = await world.asker.choose(seen, f"tip:{own.tips[0].id}", "found:open")
    await world.asker.press(opened, "Save")
    await world.moderator.press(await world.moderator.slash("library remove", file="saying-sorry"), "Yes, remove it")
    assert "no longer there" in (await world.asker.press(opened, "Read the article")).text
    assert "no longer there" in (await world.asker.choose(kept_open, f"tip:{own.tips[0].id}", "found:open")).text
    assert "Nothing saved yet" in (await world.asker.slash("saved")).text


async def test_what_an_own_tip_asks_can_be_reflected_on(world: World) -> None:
    await add(world)
    (own,) = world.application.services.libraries.of(world.guild.id).articles["saying-sorry"].tips
    seen = await world.asker.choose(await world.asker.slash("search", text="leave out the but"), f"tip:{own.id}", "found:open")
    reflection = await world.asker.press(seen, "Reflect on this")
    assert "no longer there" not in reflection.text


async def test_each_press_asks_again_who_may(world: World) -> None:
    """A button of somebody else's private answer, pressed by hand, or by somebody who lost the permission since."""
    await add(world)
    preview = await bring(
        world.moderator, SOUND.replace("saying-sorry", "again").replace("Leave out", "Leave it").replace("What if", "And if")
    )
    removal = await world.moderator.slash("library remove", file="saying-sorry")
    listed = await world.moderator.slash("library list")
    before = listed.text
    for on, label in (
        (preview, "Look through it"),
        (preview, "Yes, add it"),
        (preview, "No"),
        (removal, "Yes, remove it"),
        (removal, "No, keep it"),
    ):
        assert "role or permission" in (await press_anothers(world.peer, on, label)).text, label
    world.env.backend.remove_member_role(world.guild.id, world.moderator.id, world.moderators.id)
    refused = await world.moderator.choose(listed, "trust-given-first", "library:switch")
    assert "role or permission" in refused.text
    world.env.backend.add_member_role(world.guild.id, world.moderator.id, world.moderators.id)
    await world.env.settle()
    assert (await world.moderator.slash("library list")).text == before
