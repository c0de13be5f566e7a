"""The words that signs of danger are made of, and how else people write them.

Slips of the finger in words of six letters or more need no entry, nor do digits, stars and gaps: `spelling` knows those.
"""

from __future__ import annotations

from typing import Final

_WORDS: Final = (
    "abused abuses abusive afraid alive anymore assaulted attempted beaten boyfriend bruises choked chokes controls "
    "cutting dead death depressed die dying ending everyone existing frightened girlfriend goodbye grabbed hang "
    "hanging harm harming hurting husband kill killed killing living molested myself nobody overdose overdosed "
    "partner passport punched punches pushed raped scared shoved slapped stalking strangled strangles suicidal "
    "suicide terrified thinking thoughts threatened threatening threatens tonight unalive violence violent"
)

KEY_WORDS: Final = frozenset(_WORDS.split())

_WRITTEN: Final = {
    "about": "abt bout",
    "any more": "anymore anymroe",
    "beat": "beated",
    "because": "bc cos coz cuz",
    "bleach": "bleech",
    "boyfriend": "boyfreind",
    "committing suicide": "suiciding",
    "cutting": "cuting",
    "doesnt": "doesn",
    "dont": "dnt dun",
    "dying": "dieing dyin",
    "end it": "endit",
    "end my life": "endmylife",
    "disappear": "dissapear disapear dissappear",
    "every": "evry",
    "every day": "everyday",
    "everybody": "everybodys",
    "friend": "freind",
    "girlfriend": "girlfreind",
    "gonna": "gona gunna",
    "beating": "beatin",
    "feeling": "feelin",
    "going": "goin",
    "hitting": "hittin",
    "killing myself": "killinmyself",
    "nothing": "nothin nuthin",
    "putting": "puttin",
    "trying": "tryin tryna",
    "have": "hav",
    "hit": "hitt",
    "hits": "hitts",
    "husband": "hubsand husbend",
    "i am": "iam",
    "i want to die": "iwanttodie",
    "kill": "kil kll",
    "kill myself": "killmyself killmyslef",
    "kill yourself": "kys",
    "live": "liv",
    "living": "livin",
    "myself": "meself mysefl myslef",
    "neck myself": "neckmyself",
    "night": "nite",
    "no more": "nomore",
    "no one": "no1 noone",
    "people": "ppl",
    "right now": "rn",
    "scared": "scard scarred",
    "self harm": "selfharm sh",
    "self harmed": "selfharmed",
    "self harming": "selfharming",
    "sewer slide": "sewerslide",
    "sexually assaulted": "sa'd saed sa'ed",
    "should": "shud",
    "should have": "shouldve",
    "suicidal": "sucidal suicidality suicidial suicidle",
    "suicide": "sucide sui suic suicid suicied suiside",
    "swallowed": "swallowd",
    "thinking": "thinkin",
    "though": "tho",
    "threatened": "threated threatend",
    "through": "thru",
    "tomorrow": "tmr tmrw tomorow",
    "tonight": "2nite tonite",
    "with": "w",
    "wanna": "wana wannna wnana",
    "wanna die": "wannadie",
    "want": "watn wnat wnt",
    "want to die": "wanttodie",
    "would": "wud wuld",
    "would have": "wouldve",
    "you": "u",
    "your": "ur",
}

SPELLINGS: Final = {spelling: meaning for meaning, spellings in _WRITTEN.items() for spelling in spellings.split()}
"""From how it is written to what is meant."""

SPREAD: Final = (
    "suicide", "suicidal", "killmyself", "killing myself", "wanttodie", "unalive", "selfharm", "endmylife", "overdose",
    "myself",
)  # fmt: skip
"""Long words that are also found with gaps inside ('sui cide')."""
