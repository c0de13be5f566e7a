"""Looking through what others asked: only what is published, only of this server."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.conftest import World


async def ask_some(world: World) -> None:
    await world.set_up()
    await world.moderator.slash("setup questions", daily_limit=50)
    for number in range(10):
        await world.publish(title=f"Trust, part {number}", topic=["trust"])
    await world.publish(title="Why am I so jealous?", topic=["jealousy"])


async def test_all_questions_come_newest_first_in_pages(world: World) -> None:
    await ask_some(world)
    seen = await world.peer.slash("questions browse")
    assert "**Q11** · Why am I so jealous?" in seen.text
    assert "**Q4**" in seen.text
    assert "**Q3**" not in seen.text
    seen = await world.peer.press(seen, "Next page")
    assert "**Q3** · Trust, part 2" in seen.text
    assert seen.buttons == ["Page before"]


async def test_by_topic_and_by_words(world: World) -> None:
    await ask_some(world)
    seen = await world.peer.slash("questions browse", topic="jealousy")
    assert "Q11" in seen.text
    assert "Trust, part" not in seen.text
    seen = await world.peer.slash("questions browse", text="jelous")
    assert "**Q11**" in seen.text
    assert "Nothing here" in (await world.peer.slash("questions browse", topic="trust", text="jealous")).text
    assert (await world.peer.complete("questions browse", "topic", "jelousy"))[0] == "jealousy"


async def test_what_is_not_published_is_not_there(world: World) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(title="Marzipan"), "Post it")
    assert "No question is public here yet" in (await world.peer.slash("questions browse")).text
    await world.moderator.press(world.cards()[-1], "Approve")
    assert "Marzipan" in (await world.peer.slash("questions browse")).text
    asked = await world.asker.press(await world.asker.slash("questions mine"), "Withdraw Q1")
    await world.asker.press(asked, "Yes, withdraw it")
    assert "Marzipan" not in (await world.peer.slash("questions browse")).text
