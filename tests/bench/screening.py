"""How long screening a story takes, and that ten times the text takes about ten times as long, whatever is typed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from bot.domain.automod import AutoModRule, compile_rules
from bot.domain.publishable import publishable, split_message
from bot.domain.screening import marked, screen

if TYPE_CHECKING:
    from collections.abc import Callable

STORY: Final = (
    "I have been with him for six years and I don't know what to do any more. We fight about money, and he says he's tired. "
)
HOSTILE: Final = {
    "an ordinary story": STORY,
    "a sign of danger in each sentence": "He hit me again. I want to die. ",
    "the same without an end": "he hit me and i want to die and ",
    "contact details": "me@mail.com 555-123-4567 discord.gg/abc @someone 12 Oak Street ",
    "digits": "5 5 5 1 2 3 ",
    "letters spelt out": "s u i c i d e ",
    "stars": "k*ll **** d*e ",
    "markup": "<@1>||a||`*_<:a:1>\\",
    "accents": "é" + "\u0301" * 9,
    "no spaces": "a",
    "names": "Anna Smith ",
}
LENGTH: Final = 4_000
GROWTH: Final = 15.0
RULES: Final = compile_rules(
    [AutoModRule(1, "words", tuple(f"*word{number}*" for number in range(1_000)), regex_patterns=(r"(a+)+\b$",))]
)


def everything(text: str) -> None:
    """All that happens to a text between the form and the preview."""
    found = screen({"story": text}, own=("Quinn", "quinn_the_fox"), automod=RULES)
    marked(text, found.findings)
    split_message(publishable(text), 2_000)


def seconds(work: Callable[[str], None], text: str) -> float:
    """Seconds of processor time: the best of five, for others use the machine too."""
    best = float("inf")
    for _ in range(5):
        start = time.process_time()
        work(text)
        best = min(best, time.process_time() - start)
    return best


def screening() -> bool:
    """Print milliseconds for each kind, and how much longer ten times the text takes. Whether any of them grows too fast."""
    print("screening a story of 4,000 characters; ten times as many take")  # noqa: T201 -- a report
    everything(STORY)
    slow = False
    for name, unit in HOSTILE.items():
        text = (unit * (LENGTH // len(unit) + 1))[:LENGTH]
        short, long = seconds(everything, text), seconds(everything, text * 10)
        slow = slow or long / short > GROWTH
        print(f"{name:36} {short * 1000:8.1f} ms   x{long / short:4.1f}")  # noqa: T201 -- a report
    return slow
