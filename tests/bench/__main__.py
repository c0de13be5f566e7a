"""`python -m tests.bench`: what an interaction costs the processor, as a ratio to a discord.py bot that only answers.

Both bots run as processes of their own against a stand-in for Discord each, on the same event loop, with the same journal and
durability. People take turns: one interaction with the one bot, the same with the other, so that whatever else the machine does
meets both. After a warm-up, what is compared is the middle of the two processes' processor times (all their threads, in the
kernel too). Where a message follows, there are two numbers: until the person has the answer, which the budget is for, and with
the message, for ours by the outbox with all that it writes so that it arrives once whatever fails.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.bench.screening import screening
from tests.faults.community import JOURNAL, REPLY, STORY, TITLE, Community, nothing_owed
from tests.standin.process import RUN, BotProcess, running_bot
from tests.standin.server import Standin

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.standin.interaction import Interaction
    from tests.standin.people import Person

BUDGET: Final = 1.4
"""Times the processor time of the bare bot."""

WARM_UP: Final = 20
"""People who come first and are not counted."""

ANSWER, WITH_MESSAGE = "{}, the answer", "{}, with its message"
"""The two numbers of a step that a message follows."""

BARE: Final = ("-m", "tests.bench.bare_bot")
STEPS: Final = {
    "/about": "answer",
    "/tip": "answer, one insert",
    "/faq autocomplete": "answer",
    "/ask opens the form": "answer",
    "/ask submitted": "answer, one insert",
    "Post it": "answer, one insert, one message",
    "Reply anonymously opens": "answer",
    "Reply anonymously sent": "answer, one insert, one message",
    "/reflect opens the form": "answer",
    "/reflect submitted": "answer, one insert",
}
"""What is measured, and what the bare bot does there."""

LONG_STORY: Final = STORY * 6


@dataclass
class Side:
    """One of the two bots, with a server in which people use it."""

    bot: BotProcess
    place: Community
    ours: bool
    spent: dict[str, list[float]] = field(default_factory=dict[str, list[float]])
    people: int = 0

    async def prepare(self) -> None:
        """A question with its thread, to reply to."""
        place = self.place
        if self.ours:
            await place.set_up()
            await place.publish()
            await nothing_owed(self.bot)
        else:
            await place.asker.slash("begin")

    async def newcomers(self, count: int) -> list[Person]:
        """People who have not done anything yet, and can reflect."""
        place = self.place
        found: list[Person] = []
        for _ in range(count):
            self.people += 1
            person = place.standin.person(place.guild, f"Member{self.people}", place.asker.channel)
            if self.ours:
                consent = await person.slash("reflect")
                zone = await person.submit(await person.click(consent.said, "Choose my time zone"), {"zone": "Berlin"})
                await person.click(zone.said, "Yes, begin")
            found.append(person)
        return found

    def middle(self, step: str) -> float:
        """Seconds of processor time of an interaction, in the middle of all that were measured."""
        return statistics.median(self.spent[step])


Act = Callable[["Side", int], Awaitable[object]]


async def compare(step: str, sides: Sequence[Side], count: int, act: Act) -> None:
    """Let each of the people do something with one bot and then with the other, and note what it took of each bot's time.

    From one turn to the next, so that what a bot does after its answer is counted too.
    """
    marks: dict[int, list[float]] = {id(side): [] for side in sides}
    followed = "message" in STEPS[step]
    for number in range(count):
        for side in sides:
            before = processor_seconds(side.bot)
            marks[id(side)].append(before)
            await act(side, number)
            if followed:
                until_answered = processor_seconds(side.bot) - before
                side.spent.setdefault(ANSWER.format(step), []).append(until_answered)
                if side.ours:
                    await nothing_owed(side.bot)
    for side in sides:
        taken = pairwise([*marks[id(side)], processor_seconds(side.bot)])
        side.spent.setdefault(WITH_MESSAGE.format(step) if followed else step, []).extend(
            after - before for before, after in taken
        )


async def everything_once(sides: Sequence[Side], count: int) -> None:
    """All steps, by people who are new each time."""
    people = {side.ours: await side.newcomers(count) for side in sides}
    kept: dict[tuple[bool, str, int], Interaction] = {}

    def command(name: str) -> Act:
        async def act(side: Side, number: int) -> None:
            kept[side.ours, name, number] = answered(await people[side.ours][number].slash(name))

        return act

    def submitting(form: str, fields: dict[str, str]) -> Act:
        async def act(side: Side, number: int) -> None:
            seen = await people[side.ours][number].submit(kept[side.ours, form, number], fields)
            kept[side.ours, f"{form} submitted", number] = answered(seen)

        return act

    async def complete(side: Side, number: int) -> None:
        await people[side.ours][number].autocomplete("faq", "question", "how does trust come back"[: number % 25])

    async def post(side: Side, number: int) -> None:
        preview = kept[side.ours, "ask submitted", number]
        answered(await people[side.ours][number].click(preview.said, "Post it"))

    async def begin_reply(side: Side, number: int) -> None:
        form = await people[side.ours][number].click(side.place.posts()[0], "Reply anonymously")
        kept[side.ours, "reply", number] = answered(form)

    acts: dict[str, Act] = {
        "/about": command("about"),
        "/tip": command("tip"),
        "/faq autocomplete": complete,
        "/ask opens the form": command("ask"),
        "/ask submitted": submitting("ask", {"title": TITLE, "story": LONG_STORY}),
        "Post it": post,
        "Reply anonymously opens": begin_reply,
        "Reply anonymously sent": submitting("reply", {"reply": REPLY}),
        "/reflect opens the form": command("reflect"),
        "/reflect submitted": submitting("reflect", {"words": JOURNAL}),
    }
    for step in STEPS:
        await compare(step, sides, count, acts[step])


def answered(seen: Interaction) -> Interaction:
    """The same interaction, if there was an answer."""
    assert not seen.failed, seen.kind
    return seen


def processor_seconds(bot: BotProcess) -> float:
    """The processor time that a process has used, all threads, in user and kernel mode (clock_getcpuclockid(3) on Linux)."""
    return time.clock_gettime((~bot.process_id << 3) | 2)


def megabytes(bot: BotProcess) -> float:
    """The memory that a process holds (VmRSS)."""
    status = Path(f"/proc/{bot.process_id}/status").read_text(encoding="ascii")
    (line,) = [line for line in status.splitlines() if line.startswith("VmRSS")]
    return int(line.split()[1]) / 1024


def row(name: str, ours: float, bare: float, unit: str, note: str = "") -> None:
    """A line of the table."""
    print(f"{name:38} {ours:8.2f} {unit:3} {bare:8.2f} {unit:3}  x{ours / bare:5.2f}   {note}")  # noqa: T201 -- a report


async def bench(rounds: int, people: int) -> float:
    """Measure and print. The worst ratio."""
    async with AsyncExitStack() as stack:
        sides: list[Side] = []
        for name, command in (("porchlight", RUN), ("bare", BARE)):
            home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix=f"bench-{name}-")))
            standin = await stack.enter_async_context(Standin.running())
            place = Community.of(standin)
            quiet = {"PORCHLIGHT_LOG": "warning"}
            bot = await stack.enter_async_context(running_bot(standin, home, quiet, command))
            sides.append(Side(bot, place, ours=command is RUN))
        print(f"{'':38} {'porchlight':>12} {'bare bot':>12}   ratio   the bare bot does")  # noqa: T201 -- a report
        ours, bare = sides
        row("start-up", processor_seconds(ours.bot) * 1000, processor_seconds(bare.bot) * 1000, "ms")
        row("memory after the start", megabytes(ours.bot), megabytes(bare.bot), "MiB")
        for side in sides:
            await side.prepare()
        await everything_once(sides, WARM_UP)
        for side in sides:
            side.spent.clear()
        for _ in range(rounds):
            await everything_once(sides, people)
        measured = {step: ours.middle(step) / bare.middle(step) for step in ours.spent}
        for step in measured:
            note = STEPS.get(step.partition(",")[0], "")
            row(step, ours.middle(step) * 1000, bare.middle(step) * 1000, "ms", note)
        row("memory at the end", megabytes(ours.bot), megabytes(bare.bot), "MiB")
        for side in sides:
            assert await side.bot.terminate() == 0
        apart = {WITH_MESSAGE.format(step) for step in STEPS}
        return max(ratio for step, ratio in measured.items() if step not in apart)


def main() -> int:
    """Exit status 1 where the budget is not kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=4, help="how often everything is done")
    parser.add_argument("--people", type=int, default=40, help="how many do it in each round")
    chosen = parser.parse_args()
    worst = asyncio.run(bench(chosen.rounds, chosen.people))
    print(f"\nThe budget of an interaction is x{BUDGET:.2f}; the worst here is x{worst:.2f}.\n")  # noqa: T201 -- a report
    grows = screening()
    return int(worst > BUDGET or grows)


if __name__ == "__main__":
    sys.exit(main())
