"""Setting up, and what happens when something is broken there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import pytest
from simcord.backend.errors import OptionError

from bot.demo.people import text_of
from bot.domain.settings import NEEDED, ChannelPurpose

if TYPE_CHECKING:
    from tests.conftest import World


async def test_set_up_in_two_commands(world: World) -> None:
    first = await world.moderator.slash("setup channel", purpose="questions", channel=world.questions)
    assert "Still missing before anyone can ask: review" in first.text
    second = await world.moderator.slash("setup channel", purpose="review", channel=world.review)
    assert "Questions can be asked now" in second.text
    assert (await world.asker.slash("ask")).form is not None


@pytest.mark.parametrize("purpose", ["tips", "reflections"])
async def test_a_channel_for_what_is_posted_on_days_leads_to_choosing_them(world: World, purpose: str) -> None:
    seen = await world.moderator.slash("setup channel", purpose=purpose, channel=world.lounge)
    assert f"`/setup {purpose}`" in seen.text
    assert "ask" not in seen.text


@pytest.mark.parametrize("permission", NEEDED[ChannelPurpose.QUESTIONS])
async def test_each_missing_permission_is_named(world: World, permission: str) -> None:
    me = world.env.bot.user
    assert me is not None
    denied = discord.PermissionOverwrite(**{permission: False})
    channel = world.guild.create_text_channel("elsewhere", overwrites={me: denied})
    seen = await world.moderator.slash("setup channel", purpose="questions", channel=channel)
    assert permission.replace("_", " ").title() in seen.text
    assert "Nothing was changed" in seen.text
    assert "not set up here yet" in (await world.asker.slash("ask")).text


async def test_a_review_channel_that_everyone_can_read_is_refused(world: World) -> None:
    seen = await world.moderator.slash("setup channel", purpose="review", channel=world.lounge)
    assert "Everyone can read it" in seen.text


@pytest.mark.parametrize("purpose", ["questions", "tips", "reflections"])
async def test_review_has_a_channel_of_its_own(world: World, purpose: str) -> None:
    await world.moderator.slash("setup channel", purpose="review", channel=world.review)
    seen = await world.moderator.slash("setup channel", purpose=purpose, channel=world.review)
    assert "Review needs a channel of its own" in seen.text
    assert "Nothing was changed" in seen.text


async def test_a_channel_in_use_does_not_become_the_one_for_review(world: World) -> None:
    await world.moderator.slash("setup channel", purpose="questions", channel=world.review)
    seen = await world.moderator.slash("setup channel", purpose="review", channel=world.review)
    assert "Review needs a channel of its own" in seen.text


async def test_only_whoever_may_manage_the_server_sets_it_up(world: World) -> None:
    services = world.application.services
    assert "setup channel" not in world.asker.actor.available_commands(world.lounge)
    assert services.settings.of(world.guild.id).questions_channel_id is None


async def test_check_says_what_is_well_and_what_is_not(world: World) -> None:
    empty = await world.moderator.slash("setup check")
    assert "✖ Questions cannot be asked yet." in empty.text
    await world.set_up()
    full = await world.moderator.slash("setup check")
    assert "no AutoMod rules" in full.text
    assert "✔ Questions can be asked." in full.text
    assert f"<#{world.review.id}>" in full.text


async def test_check_counts_what_waits_in_words(world: World) -> None:
    await world.set_up()
    assert "nothing waits" in (await world.moderator.slash("setup check")).text
    for count, said in ((1, "1 post waits for its turn"), (2, "2 posts wait for their turn")):
        for purpose in ("tips", "reflections")[:count]:
            await world.moderator.slash("setup channel", purpose=purpose, channel=world.lounge)
            await world.moderator.slash(f"setup {purpose}", time="9:00", timezone="Berlin")
        assert said in (await world.moderator.slash("setup check")).text


async def test_settings_outlive_a_restart(world: World) -> None:
    await world.set_up()
    await world.restart()
    assert (await world.asker.slash("ask")).form is not None


async def test_a_post_that_cannot_be_delivered_stops_is_told_once_and_resumes(world: World) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(), "Post it")
    world.env.inject_error("POST", f"/channels/{world.questions.id}/messages", status=403, code=50013)
    await world.moderator.press(world.cards()[-1], "Approve")
    assert world.posts() == []
    notices = [text_of(card) for card in world.cards() if "A post is stopped" in text_of(card)]
    assert len(notices) == 1
    assert "I lack a permission there" in notices[0]
    assert "on its way to the channel" in (await world.asker.slash("questions mine")).text
    checked = await world.moderator.slash("setup check")
    assert "1 stopped post is tried again" in checked.text
    assert len(world.posts()) == 1
    assert len([card for card in world.cards() if "A post is stopped" in text_of(card)]) == 1


@pytest.mark.parametrize(("status", "code"), [(503, 0), (400, 30046), (403, 0), (403, 40333)])
async def test_a_passing_failure_is_tried_again_by_itself(world: World, status: int, code: int) -> None:
    await world.set_up()
    await world.asker.press(await world.ask(), "Post it")
    world.env.inject_error("POST", f"/channels/{world.questions.id}/messages", status=status, code=code)
    await world.moderator.press(world.cards()[-1], "Approve")
    await world.later(minutes=1)
    assert len(world.posts()) == 1


async def test_choices_about_questions_change_one_by_one_and_outlive_a_restart(world: World) -> None:
    before = await world.moderator.slash("setup questions")
    assert "Review is on" in before.text
    assert "within 5 minutes" in before.text
    assert "3 questions a day for each person" in before.text
    assert "after 90 days" in before.text
    await world.moderator.slash("setup questions", review=False, delay_minutes=0)
    await world.moderator.slash("setup questions", daily_limit=1, identity_days=30, automod=False, anonymous_replies=False)
    await world.restart()
    after = await world.moderator.slash("setup questions")
    for words in ("Review is off", "No delay", "1 question a day for", "after 30 days", "AutoMod is off", "replies are off"):
        assert words in after.text
    assert "Changed" not in after.text


async def test_a_number_that_cannot_be_cannot_be_typed(world: World) -> None:
    for options in ({"delay_minutes": 1_441}, {"daily_limit": 0}, {"identity_days": 6}):
        with pytest.raises(OptionError):
            await world.moderator.slash("setup questions", at=world.lounge, **options)


async def test_a_reviewer_is_told_of_with_what_they_still_need(world: World) -> None:
    await world.set_up()
    reviewers = world.guild.create_role("Reviewers")
    seen = await world.moderator.slash("setup role", purpose="reviewer", role=reviewers)
    assert f"<@&{reviewers.id}> may review now" in seen.text
    assert f"They cannot see <#{world.review.id}> yet" in seen.text
    assert "/moderate" in seen.text
    guides = world.guild.create_role("Guides")
    assert "your guides now" in (await world.moderator.slash("setup role", purpose="guide", role=guides)).text
    await world.restart()
    settings = world.application.services.settings.of(world.guild.id)
    assert (settings.reviewer_role_id, settings.guide_role_id) == (reviewers.id, guides.id)


async def test_everybodys_role_reviews_nothing(world: World) -> None:
    seen = await world.moderator.slash("setup role", purpose="reviewer", role=world.guild.default_role)
    assert "Everyone has that role" in seen.text
    assert world.application.services.settings.of(world.guild.id).reviewer_role_id is None
