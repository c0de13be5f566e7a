"""`python -m tests.bench`: what an interaction costs the processor, as a ratio to a discord.py bot that only answers.

Both bots run as processes of their own against the stand-in for Discord, on the same event loop, with the same journal mode
and durability. People do the same with each, one after the other; rounds alternate between the two, the first round is thrown
away, and the middle one counts. What is compared is the processor time of the bot's process (all its threads, in the kernel
too), which does not depend on what else the machine does, as times on a clock would.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.bench.screening import screening
from tests.faults.community import JOURNAL, REPLY, STORY, TITLE, Community, nothing_owed
from tests.standin.process import RUN, BotProcess, running_bot
from tests.standin.server import Standin

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.standin.interaction import Interaction, Json
    from tests.standin.people import Person

BUDGET: Final = 1.4
"""Times the processor time of the bare bot."""

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
    post: Json | None = None
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
        self.post = place.posts()[0]

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

    async def measure(self, step: str, people: list[Person], act: Callable[[int], Awaitable[object]]) -> None:
        """Let each person do something, wait for what comes of it, and note the mean processor time."""
        before = processor_seconds(self.bot)
        for number in range(len(people)):
            await act(number)
        if self.ours and "message" in STEPS[step]:
            await nothing_owed(self.bot)
        self.spent.setdefault(step, []).append((processor_seconds(self.bot) - before) / len(people))

    async def round(self, count: int) -> None:
        """Everything once, by people who are new each time."""
        people = await self.newcomers(count)
        post = self.post
        assert post is not None
        forms: list[Interaction] = []
        shown: list[Interaction] = []
        replies: list[Interaction] = []
        pages: list[Interaction] = []

        async def keep(into: list[Interaction], act: Awaitable[Interaction]) -> None:
            seen = await act
            assert not seen.failed, seen
            into.append(seen)

        question = {"title": TITLE, "story": LONG_STORY}
        seen: list[Interaction] = []
        await self.measure("/about", people, lambda n: keep(seen, people[n].slash("about")))
        await self.measure("/tip", people, lambda n: keep(seen, people[n].slash("tip")))
        typed = "how does trust come back"
        await self.measure("/faq autocomplete", people, lambda n: people[n].autocomplete("faq", "question", typed[: n % 25]))
        await self.measure("/ask opens the form", people, lambda n: keep(forms, people[n].slash("ask")))
        await self.measure("/ask submitted", people, lambda n: keep(shown, people[n].submit(forms[n], question)))
        await self.measure("Post it", people, lambda n: keep(seen, people[n].click(shown[n].said, "Post it")))
        await self.measure(
            "Reply anonymously opens", people, lambda n: keep(replies, people[n].click(post, "Reply anonymously"))
        )
        await self.measure(
            "Reply anonymously sent", people, lambda n: keep(seen, people[n].submit(replies[n], {"reply": REPLY}))
        )
        await self.measure("/reflect opens the form", people, lambda n: keep(pages, people[n].slash("reflect")))
        await self.measure("/reflect submitted", people, lambda n: keep(seen, people[n].submit(pages[n], {"words": JOURNAL})))

    def middle(self, step: str) -> float:
        """Seconds an interaction, of the middle round; the first one warmed up."""
        return statistics.median(self.spent[step][1:])


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
    print(f"{name:30} {ours:8.2f} {unit:3} {bare:8.2f} {unit:3}  x{ours / bare:5.2f}   {note}")  # noqa: T201 -- a report


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
        print(f"{'':30} {'porchlight':>12} {'bare bot':>12}   ratio   the bare bot does")  # noqa: T201 -- a report
        ours, bare = sides
        row("start-up", processor_seconds(ours.bot) * 1000, processor_seconds(bare.bot) * 1000, "ms")
        row("memory after the start", megabytes(ours.bot), megabytes(bare.bot), "MiB")
        for side in sides:
            await side.prepare()
        for _ in range(rounds + 1):
            for side in sides:
                await side.round(people)
        for step, note in STEPS.items():
            row(step, ours.middle(step) * 1000, bare.middle(step) * 1000, "ms", note)
        row("memory at the end", megabytes(ours.bot), megabytes(bare.bot), "MiB")
        for side in sides:
            assert await side.bot.terminate() == 0
        return max(ours.middle(step) / bare.middle(step) for step in STEPS)


def main() -> int:
    """Exit status 1 where the budget is not kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="how often everything is done")
    parser.add_argument("--people", type=int, default=40, help="how many do it in each round")
    chosen = parser.parse_args()
    worst = asyncio.run(bench(chosen.rounds, chosen.people))
    print(f"\nThe budget of an interaction is x{BUDGET:.2f}; the worst here is x{worst:.2f}.\n")  # noqa: T201 -- a report
    grows = screening()
    return int(worst > BUDGET or grows)


if __name__ == "__main__":
    sys.exit(main())
