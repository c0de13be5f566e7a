"""Lines 13, 15, 19 and 22: times that are kept, what is offered while typing, ids by hand and stale buttons, one's own name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Any, Final

import discord
import pytest
from discord import AppCommandOptionType

from bot.demo.people import text_of
from cogs._kit.forms import Submission
from cogs._kit.persistent import KNOWN
from tests.leaks.canary import Needles
from tests.leaks.walk import (
    CANARY,
    DECLINED,
    DISCARDED,
    OTHERS_REPLY,
    PUBLISHED,
    REPLY_DRAFT,
    RETURNED,
    WAITING,
    WITHDRAWN,
    answered,
    asked,
    commands,
    example_of,
    fill_reply,
    mark,
    posting,
    press_by_hand,
    pressing,
    private_texts,
    published,
    reflect,
    reply,
    submit_by_hand,
)
from tests.leaks.witness import is_public, on_disk, rows_of
from tests.people import Person

if TYPE_CHECKING:
    from collections.abc import Iterator

    from simcord.builders import GuildHandle

    from tests.conftest import World
    from tests.leaks.walk import Walk

KEY: Final = "A" * 22
MILLISECONDS: Final = ("due_at", "attempted_at", "draft_until", "instant")
A_DAY: Final = 86_400_000
A_QUARTER: Final = 900_000

BY_HAND: Final = ("../../etc/passwd", "'; DROP TABLE questions; --", "%", "*", "0", "٣", "x" * 90)

PRESSERS_OWN: Final = frozenset({"question:reply"})
"""What anybody may press on a row of somebody else: it opens a form, and nothing else."""

FOR_MODERATORS: Final = ("review:", "moderate:", "note:", "report:", "blocks:", "setup:")
"""What the custom ids of moderators' components begin with."""

GO_BACK: Final = ("moderate:leave", "review:block-no", "setup:reset:no")
"""Those that do nothing."""

ALLOWED: Final[dict[str, tuple[str, ...]]] = {
    "a moderator": FOR_MODERATORS,
    "the asker in another server": ("reminder:",),  # stands in their direct messages, which are in no server
}
"""What these pressers may press."""


# 13. Time


async def test_line_13_no_stored_time_is_finer_than_a_day_once_the_work_is_done(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    await world.later(hours=5, minutes=17, seconds=23)
    begun = round(world.env.now().timestamp() * 1000)
    await asked(caged, *PUBLISHED)
    await world.later(minutes=3)
    await world.moderator.press(world.cards()[-1], "Approve")
    await reply(caged, canary, "Thank you.")
    await asked(caged, *WAITING)
    await canary.press(await canary.press(await canary.slash("questions mine"), "Withdraw"), "Yes, withdraw it")
    times = [(name, value) for name, value in stored_times(world) if value is not None]
    assert len(times) >= 5
    assert [(name, value) for name, value in times if value % A_DAY] == []
    await world.application.database.scrub()
    instants = Needles()
    for text in {str(begun), str(begun // 1000).rjust(10), world.env.now().astimezone(UTC).strftime("%Y-%m-%dT%H")}:
        instants.add(text.encode(), text)
    assert on_disk(world.database, instants) == []
    assert begun.to_bytes(6, "big") not in world.database.read_bytes()  # how SQLite keeps such a number


async def test_line_13_the_end_of_a_draft_is_kept_to_the_quarter_hour(caged: Walk) -> None:
    world = caged.world
    await published(caged, *PUBLISHED)
    await world.later(hours=5, minutes=17, seconds=23)
    await world.ask(caged.canary, title="A draft")
    await fill_reply(caged, caged.canary, REPLY_DRAFT)
    ends = [value for name, value in stored_times(world) if name == "draft_until" and value is not None]
    assert len(ends) == 2
    assert [value % A_QUARTER for value in ends] == [0, 0]


def stored_times(world: World) -> list[tuple[str, int | None]]:
    rows = rows_of(world.database)
    return [(name, row[name]) for table in rows.values() for row in table for name in MILLISECONDS if name in row]


# 15. Autocomplete


def offers(world: World) -> Iterator[tuple[str, str]]:
    """Every option that offers something while it is typed."""
    for name, options in commands(world):
        for option in options:
            if option.get("autocomplete"):
                yield name, option["name"]


@pytest.mark.parametrize("where", ["here", "elsewhere"])
async def test_line_15_no_option_offers_what_is_not_public(walked: Walk, where: str) -> None:
    world = walked.world
    people = [world.peer, world.moderator] if where == "here" else [stranger(world)]
    texts = private_texts()
    if where == "elsewhere":
        for text in PUBLISHED:
            texts.add_text(text, text)
    needles, asked_for = walked.needles, 0
    for who in people:
        known = who.actor.available_commands(who.here)
        for name, option in offers(world):
            if name not in known:
                continue
            for typed in ("", "q", "cobalt teacup", "saffron kites", "marzipan", walked.traits.name, "1"):
                offered = str(await who.actor.autocomplete(who.here, name, option, typed)).encode()
                asked_for += 1
                assert texts.found_in(offered) == []
                assert needles.found_in(offered) == []
    assert asked_for >= 20


def found_by_words(world: World) -> Iterator[tuple[str, str]]:
    """Every option in which words are typed, of commands that need nothing else."""
    for name, options in commands(world):
        for option in options:
            others = [other for other in options if other.get("required") and other is not option]
            if option["type"] == AppCommandOptionType.string.value and not option.get("choices") and not others:
                yield name, option["name"]


@pytest.mark.parametrize("where", ["here", "elsewhere"])
async def test_line_15_no_words_find_what_is_not_public(walked: Walk, where: str) -> None:
    world = walked.world
    who = world.peer if where == "here" else stranger(world)
    texts = private_texts()
    if where == "elsewhere":
        for text in PUBLISHED:
            texts.add_text(text, text)
    finds = list(found_by_words(world))
    assert ("search", "text") in finds
    for name, option in finds:
        if name in who.actor.available_commands(who.here):
            for words in ("marzipan lighthouse", "cobalt teacup", "saffron kites", "walnut gondola", "crimson barges", "q"):
                typed: dict[str, Any] = {option: words}
                seen = await who.slash(name, **typed)
                assert texts.found_in(f"{seen.text} {seen.form}".encode()) == [], (name, option, words)
    shown = (await who.slash("search", text="marzipan lighthouse")).text
    assert (f"{world.guild.id}/" in shown) is (where == "here")  # what is public is found, here


async def test_line_15_a_draft_is_shown_what_is_public_here_and_nothing_else(walked: Walk) -> None:
    """'Others have asked something close', under the preview of somebody else's draft."""
    world = walked.world
    texts = private_texts()
    for title, story in (WAITING, RETURNED, DECLINED, WITHDRAWN, DISCARDED):
        preview = await world.ask(world.peer, title=title.split()[0], story=" ".join(story.split()[:3]))
        assert texts.found_in(preview.text.encode()) == []
        assert "Others have asked" not in preview.text
    assert "Others have asked" in (await world.ask(world.peer, title="Marzipan lighthouse", story="Umbrellas.")).text
    search = world.application.services.question_search
    assert list(await search.similar(stranger(world).actor.guild.id, *PUBLISHED)) == []


async def test_line_15_what_is_taken_back_is_found_no_more(caged: Walk) -> None:
    world, canary = caged.world, caged.canary
    await published(caged, *PUBLISHED)
    assert "vermilion" in (await world.peer.slash("search", text="vermilion umbrellas")).text.lower()
    await canary.press(await canary.press(await canary.slash("questions mine"), "Withdraw Q1"), "Yes, withdraw it")
    found = (await world.peer.slash("search", text="umbrellas estuary")).text
    assert "vermilion" not in found.lower()
    assert "Q1" not in found


# 19. Ids typed by hand, stale buttons


@dataclass(frozen=True)
class Keys:
    """The row keys of the canary's things."""

    question: str
    waiting: str
    draft: str
    reply: str
    journal: str
    mark: str
    report: str
    block: str

    def __iter__(self) -> Iterator[str]:
        return iter((self.question, self.waiting, self.draft, self.reply, self.journal, self.mark, self.report, self.block))


async def things(walk: Walk) -> Keys:
    """Give the canary a published question, one that waits, a draft, a draft of a reply, and a journal with a reminder.

    Its question is reported, and the answer of somebody else there has earned a block.
    """
    await reflect(walk)
    await walk.canary.slash("streak settings", reminder="20:00")
    await published(walk, *PUBLISHED)
    await asked(walk, *WAITING)
    await walk.world.ask(walk.canary, title="A draft", story="Not posted.")
    await reply(walk, walk.world.peer, OTHERS_REPLY)
    await mark(walk, walk.canary, OTHERS_REPLY)
    await fill_reply(walk, walk.canary, REPLY_DRAFT)
    await reported_and_blocked(walk)
    rows = rows_of(walk.world.database)
    by_state = {row["state"]: row["id"] for row in rows["questions"]}
    return Keys(
        by_state["published"],
        by_state["waiting"],
        by_state["draft"],
        next(row["id"] for row in rows["replies"] if row["state"] == "draft"),
        rows["practices"][0]["journal_id"],
        rows["helpful_marks"][0]["id"],
        rows["reports"][0]["id"],
        rows["blocks"][0]["id"],
    )


async def reported_and_blocked(walk: Walk) -> None:
    """Have the canary's newest question reported, and a question of somebody else declined with a block."""
    world, moderator = walk.world, walk.world.moderator
    await moderator.fill(await moderator.press(world.posts()[-1], "Report"), reason="")
    await world.asker.press(await world.ask(world.asker, title="Of somebody else", story="Not fit."), "Post it")
    (declined,) = (card for card in world.cards() if "Of somebody else" in text_of(card))
    await moderator.press(await moderator.press(declined, "Block"), "Yes, decline and block")


def forged(keys: Keys) -> Iterator[str]:
    """Every custom id of a button that works on a row, for every row of the canary's."""
    for pattern in KNOWN:
        if "{22}" in pattern and pattern.partition(":(?P<")[0] not in PRESSERS_OWN:
            yield from (example_of(pattern, key) for key in keys)


def everything(world: World) -> tuple[Any, Any]:
    """All rows, and all that is public."""
    found = world.env.backend.messages.values()
    return rows_of(world.database), [(m.id, m.components) for messages in found for m in messages.values() if is_public(m)]


def stranger(world: World, *, who: Person | None = None, moderating: bool = False) -> Person:
    """Somebody in another server of the same bot; `who`: the same person there."""
    guild = other_guild(world)
    role = guild.create_role("Moderators there", permissions=discord.Permissions(manage_guild=True))
    user = who.actor.user if who is not None else world.env.create_user("stranger")
    return Person(world.env, guild.add_member(user, roles=[role] if moderating else []), guild.channels["porch"])


def other_guild(world: World) -> GuildHandle:
    guild = world.env.create_guild(name="Elsewhere")
    guild.create_text_channel("porch")
    return guild


@pytest.mark.parametrize("presser", ["a member", "a moderator", "the asker in another server", "a moderator of another server"])
async def test_line_19_no_button_works_on_a_row_of_somebody_else_or_elsewhere(caged: Walk, presser: str) -> None:
    world = caged.world
    keys = await things(caged)
    who = {
        "a member": lambda: world.peer,
        "a moderator": lambda: world.moderator,
        "the asker in another server": lambda: stranger(world, who=caged.canary),
        "a moderator of another server": lambda: stranger(world, moderating=True),
    }[presser]()
    before = everything(world)
    texts = private_texts()
    theirs = ALLOWED.get(presser, ())
    tried = [custom_id for custom_id in forged(keys) if not custom_id.startswith(theirs)]
    assert len(tried) >= 32
    for custom_id in tried:
        seen = await press_by_hand(world, who, custom_id)
        assert texts.found_in(f"{seen.text} {seen.form}".encode()) == [], custom_id
    assert everything(world) == before


@pytest.mark.parametrize("sender", ["a member", "the asker in another server"])
async def test_line_19_no_form_works_on_a_row_of_somebody_else_or_elsewhere(caged: Walk, sender: str) -> None:
    world = caged.world
    keys = await things(caged)
    who = world.peer if sender == "a member" else stranger(world, who=caged.canary)
    before = everything(world)
    sent = [f"ask:{key}:{KEY[:8]}" for key in keys]
    sent += [f"reply:{question}:{key}:{KEY[:8]}" for question in (keys.question, keys.waiting, keys.draft) for key in keys]
    if who is not world.peer:
        sent.append(f"reply:{keys.question}:new:{KEY[:8]}")
    assert len(Submission.known) >= 2
    for custom_id in sent:
        seen = await submit_by_hand(world, who, custom_id, title="Mine now", story="Mine now", reply="Mine now")
        assert seen.files == ["your-words.txt"], custom_id  # refused, and what was typed comes back
        assert private_texts().found_in(seen.text.encode()) == []
    assert everything(world) == before


async def test_line_19_a_role_that_was_taken_away_takes_its_buttons_with_it(caged: Walk) -> None:
    world, moderator = caged.world, caged.world.moderator
    await asked(caged, *WAITING)
    (question,) = rows_of(world.database)["questions"]
    before = everything(world)
    world.env.backend.remove_member_role(world.guild.id, moderator.id, world.moderators.id)
    for button in ("approve", "decline"):
        seen = await press_by_hand(world, moderator, f"review:{button}:{question['id']}")
        assert "do not have the role or permission" in seen.text
    assert everything(world) == before
    world.env.backend.add_member_role(world.guild.id, moderator.id, world.moderators.id)
    assert "Approved" in (await moderator.press(world.cards()[-1], "Approve")).text


@pytest.mark.parametrize("presser", ["a member", "a moderator without the role they had", "a member, after a restart"])
async def test_line_19_nothing_of_moderators_works_in_other_hands(caged: Walk, presser: str) -> None:
    """Cards of questions and reports, the panel of a question, blocks, and each part of `/setup panel`, menus too."""
    world = caged.world
    keys = await things(caged)
    if presser == "a moderator without the role they had":
        world.env.backend.remove_member_role(world.guild.id, world.moderator.id, world.moderators.id)
    elif presser == "a member, after a restart":
        await world.restart()
    who = world.moderator if presser == "a moderator without the role they had" else world.peer
    before, tried = everything(world), set[str]()
    for pattern in KNOWN:
        if pattern.startswith(FOR_MODERATORS) and pattern not in GO_BACK:
            for custom_id in {example_of(pattern, key) for key in (keys.question, keys.waiting, keys.report, keys.block)}:
                assert "do not have the role or permission" in (await press_by_hand(world, who, custom_id)).text, custom_id
                tried.add(custom_id.partition(":")[0] + ":")
    assert tried == set(FOR_MODERATORS)
    assert everything(world) == before


@pytest.mark.parametrize("when", ["at once", "after a restart"])
async def test_line_19_what_two_moderators_press_happens_once(caged: Walk, when: str) -> None:
    world, moderator = caged.world, caged.world.moderator
    keys = await things(caged)
    if when == "after a restart":
        await world.restart()
    cards = len(world.cards())
    for custom_id, done in (
        (f"report:handled:{keys.report}", "says that you took care of it"),
        (f"blocks:lift:{keys.block}", "Lifted"),
    ):
        both = [pressing(world, moderator, world.review, custom_id) for _ in range(2)]
        await world.env.settle()
        assert [done in answered(one).text for one in both].count(True) == 1, custom_id
    both = [pressing(world, moderator, world.review, f"moderate:remove-yes:{keys.question}") for _ in range(2)]
    await world.env.settle()
    assert len({answered(one).text for one in both}) == 2
    assert len(world.cards()) == cards + 2  # a line for what was lifted and one for what was removed
    states = {row["id"]: row["state"] for row in rows_of(world.database)["questions"]}
    assert states[keys.question] == "removed"


async def test_line_19_the_askers_own_button_works_in_nobody_elses_hands(caged: Walk) -> None:
    """The other way round: that the refusals above are about the person and not about the button."""
    keys = await things(caged)
    world, canary = caged.world, caged.canary
    (draft,) = (row for row in rows_of(world.database)["questions"] if row["id"] == keys.draft)
    assert "Thank you for asking" in (await press_by_hand(world, canary, posting(draft))).text
    assert "On its way" in (await press_by_hand(world, canary, f"reply:post:{keys.reply}")).text
    assert "Withdrawn" in (await press_by_hand(world, canary, f"mine:withdraw-yes:{keys.waiting}")).text


async def test_line_19_values_typed_by_hand_are_refused(caged: Walk) -> None:
    world = caged.world
    keys = await things(caged)
    before = everything(world)
    texts, needles, known = private_texts(), caged.needles, world.peer.actor.available_commands(world.peer.here)
    for name, options in commands(world):
        typed = [option["name"] for option in options if option.get("autocomplete")]
        if not typed or name not in known:
            continue
        for value in (*keys, str(caged.canary.id), *BY_HAND):
            options_typed: dict[str, Any] = dict.fromkeys(typed, value)
            seen = await world.peer.slash(name, **options_typed)
            assert texts.found_in(f"{seen.text} {seen.form}".encode()) == [], (name, value)
            assert needles.found_in(seen.text.encode()) == []
    assert everything(world)[1] == before[1]
    assert everything(world)[0]["questions"] == before[0]["questions"]


# 22. The text itself


@pytest.mark.parametrize(
    ("story", "noticed"),
    [
        (f"My name is {CANARY.global_name.partition(' ')[0]} and I need help.", "your own name"),
        (f"You may know me as {CANARY.name.upper()}.", "your own name"),
        (f"They call me {CANARY.nick} here.", "your own name"),
        ("Write to me.soon@example.org please.", "an e-mail address"),
        ("Call me at +49 151 23456789 tonight.", "a phone number"),
        ("My husband Henry Whitcombe said so.", "what looks like a full name"),
    ],
)
async def test_line_22_what_gives_somebody_away_is_pointed_out_before_posting(caged: Walk, story: str, noticed: str) -> None:
    preview = await caged.world.ask(caged.canary, title="How do I go on?", story=story)
    assert noticed in preview.text.replace("**I noticed:**", "")
    assert preview.buttons == ["Post it", "Edit", "Discard"]  # pointed out, and left to them
    assert noticed not in (await caged.world.ask(caged.canary, title="How do I go on?", story="It is a long story.")).text


async def test_line_22_the_card_for_reviewers_does_not_say_that_a_name_is_the_askers(caged: Walk) -> None:
    await asked(caged, "How do I go on?", f"My name is {CANARY.name} and I need help.")
    assert CANARY.name in text_of(caged.world.cards()[-1])  # they chose to post it all the same
    assert "own name" not in text_of(caged.world.cards()[-1])
