"""Content files that are sound, and what is found in a file: shared by the tests of the library."""

from __future__ import annotations

from bot.domain.library import Article, Faq, Library, Section, Tip, Topic
from data.library import check_file

TOPIC_IDS = [
    "trust", "boundaries", "listening", "opening-up", "patience", "honesty", "appreciation", "repair", "jealousy",
    "privacy", "space", "support", "closeness",
]  # fmt: skip

ARTICLE = '''\
[article]
id = "saying-sorry"
title = "Saying sorry"
summary = "A short apology does more than a long one."
attribution = "Written by this community"
licence = "CC0"

[[section]]
id = "three-parts"
title = "Three parts"
text = """
Say what you did. Say what it may have been like
for the other person.

Leave out the reasons, at least at first. 💛
"""

[[tip]]
id = "no-but"
section = "three-parts"
title = "Leave out the 'but'"
text = "Stop before the word 'but'."
why = "It takes the apology back."
today = "Write one in a single sentence."
reflection = "Which apology did me good?"
topics = ["repair", "trust"]
caveat = "You owe nobody an apology for being afraid."

[[faq]]
id = "not-accepted"
section = "three-parts"
question = "What if they do not accept it?"
answer = """
They do not have to.

You can still change."""
views = ["Try again later.", "Once is enough."]
also = ["apology rejected"]
topics = ["repair"]
tips = ["no-but", "kept-word"]
'''

TOPICS = "".join(f'[[topic]]\nid = "{name}"\nname = "{name}"\ndescription = "..."\nwords = ["a b"]\n' for name in TOPIC_IDS)
PROMPTS = '[[prompt]]\nid = "good"\ntext = "What was good?"\ntopics = ["trust"]\nafter_breakup = true\n'
HELPLINES = """\
[[country]]
code = "NZ"
name = "New Zealand"
emergency = "111"

[[country.line]]
kind = "crisis"
name = "Need to talk?"
number = "1737"
source = "health.govt.nz"
source_year = 2019
checked = 2026-11-23

[[country.line]]
kind = "abuse"
name = "Women's Refuge"
number = "0800 733 843"
note = "A line for women"
source = "govt.nz (2019); Odate city"
checked = 2026-11-23

[[country]]
code = "CA"
name = "Canada"
"""

OTHER = Article(
    "other", "Other", "S", "Us", "CC0", (Section("s", "S", "T"),),
    (Tip("kept-word", "s", "T", "T", "W", "T", "R", ("trust",)),),
    (Faq("why-trust", "s", "Why?", "Because.", ("trust",)),),
)  # fmt: skip
LIBRARY = Library.of((Topic(name, name, "...") for name in TOPIC_IDS), (OTHER,))


def problems(text: str | bytes) -> list[tuple[int, int | None, str]]:
    data = text.encode() if isinstance(text, str) else text
    article, found = check_file(data, LIBRARY, name="a.toml")
    assert article is None or not found
    assert all(problem.file == "a.toml" for problem in found)
    return [(problem.line, problem.column, problem.message) for problem in found]


def place(text: str, piece: str) -> tuple[int, int]:
    """Line and column of a piece that stands in the text once."""
    assert text.count(piece) == 1
    before = text[: text.index(piece)]
    return before.count("\n") + 1, len(before) - before.rfind("\n")
