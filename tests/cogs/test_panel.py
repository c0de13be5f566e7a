"""`/setup panel` and `/setup reset`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.demo.people import text_of
from bot.domain.settings import GuildSettings

if TYPE_CHECKING:
    from tests.conftest import World
    from tests.people import Seen


async def pick(world: World, on: Seen, custom_id: str, *values: Any) -> Seen:
    """Pick from a menu of channels or roles."""
    who = world.moderator
    return who._seen(await who.actor.select(on.message.message, [*values], custom_id=custom_id), on)  # pyright: ignore[reportPrivateUsage]


async def test_a_server_is_set_up_from_the_panel_alone(world: World) -> None:
    panel = await world.moderator.slash("setup panel")
    assert "Questions cannot be asked yet" in panel.text
    assert panel.text.count("not chosen") == 4
    panel = await pick(world, panel, "setup:panel:channel:questions", world.questions)
    panel = await pick(world, panel, "setup:panel:channel:review", world.review)
    assert "✔ Questions can be asked." in panel.text
    assert f"✔ **review**: <#{world.review.id}>" in panel.text
    assert (await world.asker.slash("ask")).form is not None


async def test_a_channel_that_does_not_fit_is_refused_and_the_panel_stays(world: World) -> None:
    panel = await world.moderator.slash("setup panel")
    refused = await pick(world, panel, "setup:panel:channel:review", world.lounge)
    assert "Everyone can read it" in refused.text
    assert world.application.services.settings.of(world.guild.id).review_channel_id is None


async def test_roles_are_chosen_and_taken_back(world: World) -> None:
    reviewers = world.guild.create_role("Reviewers")
    panel = await world.moderator.slash("setup panel")
    panel = await pick(world, panel, "setup:panel:role:reviewer", reviewers)
    settings = world.application.services.settings
    assert settings.of(world.guild.id).reviewer_role_id == reviewers.id
    panel = await pick(world, panel, "setup:panel:role:reviewer")
    assert settings.of(world.guild.id).reviewer_role_id is None
    refused = await pick(world, panel, "setup:panel:role:reviewer", world.guild.default_role)
    assert "Everyone has that role" in refused.text


async def test_switches_say_what_they_do_also_after_a_restart(world: World) -> None:
    panel = await world.moderator.slash("setup panel")
    assert [label for label in panel.buttons if label.startswith("Turn")] == [
        "Turn review off", "Turn AutoMod off", "Turn anonymous replies off",
    ]  # fmt: skip
    await world.restart()
    panel = await world.moderator.press(panel, "Turn review off")
    panel = await world.moderator.press(panel, "Turn anonymous replies off")
    assert "Review is off" in panel.text
    assert "Turn review on" in panel.buttons
    settings = world.application.services.settings.of(world.guild.id)
    assert (settings.review, settings.automod, settings.anonymous_replies) == (False, True, False)


async def test_the_panel_fits_one_message(world: World) -> None:
    await world.set_up()
    panel = await world.moderator.slash("setup panel")

    def count(components: list[dict[str, Any]]) -> int:
        return sum(1 + count(one.get("components") or []) for one in components)

    assert count(panel.message.components) <= 40
    assert len(panel.text) <= 4_000


async def test_the_panel_asks_anew_who_may(world: World) -> None:
    panel = await world.moderator.slash("setup panel")
    world.env.backend.get_guild(world.guild.id).members[world.moderator.id].role_ids.clear()
    assert "role or permission" in (await world.moderator.press(panel, "Turn review off")).text
    assert "role or permission" in (await pick(world, panel, "setup:panel:channel:questions", world.questions)).text
    assert world.application.services.settings.of(world.guild.id) == GuildSettings(world.guild.id)


async def test_reset_asks_first_and_leaves_what_people_wrote(world: World) -> None:
    await world.set_up()
    await world.publish()
    asked = await world.moderator.slash("setup reset")
    assert "What goes" in asked.text
    assert "Nothing changed" in (await world.moderator.press(asked, "No, keep it")).text
    assert (await world.asker.slash("ask")).form is not None
    await world.moderator.press(await world.moderator.slash("setup reset"), "Yes, reset it")
    assert (await world.asker.slash("ask")).form is None
    await world.restart()
    assert world.application.services.settings.of(world.guild.id) == GuildSettings(world.guild.id)
    assert "How do I trust again?" in text_of(world.posts()[0])
    await world.set_up()
    post = await world.publish()
    assert text_of(post).startswith("## Q2")


async def test_what_waits_for_review_waits_on_over_a_reset(world: World) -> None:
    await world.set_up()
    await world.moderator.press(await world.moderator.slash("setup reset"), "Yes, reset it")
    await world.set_up()
    await world.asker.press(await world.ask(), "Post it")
    await world.moderator.press(await world.moderator.slash("setup reset"), "Yes, reset it")
    await world.set_up()
    assert "Questions to review (1)" in (await world.moderator.slash("moderate queue")).text
    await world.moderator.press(world.cards()[-1], "Approve")
    assert len(world.posts()) == 1
