"""What a sign of danger is made of, and the phrases that the tables of signs share.

Patterns run over words as `spelling.read` gives them: small letters, no apostrophes ('dont', 'hes', 'ill'), a full stop
as a word of its own, so that a gap of words (<GAP3>: up to three) stays within a sentence. <NAME> stands for the entry of
that name in PHRASES. A sign is a meaning with the ways to say it; `unless` is looked for from the sign to the end of its
sentence and `unless_before` in the words just before it: figures of speech ('kill for a coffee'), denials ('he never hit
me') and other people's stories are no signs. A scene is a looser sign, of things that are said together.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Risk(StrEnum):
    """Who the danger comes from."""

    SELF = "self"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class Sign:
    """One meaning, with its patterns and with what makes them mean something else."""

    meaning: str
    patterns: tuple[str, ...]
    unless: str = ""
    unless_before: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """One meaning that has no fixed phrase: all of `needs` in one sentence, in any order, and nothing of `unless`."""

    meaning: str
    needs: tuple[str, ...]
    unless: str = ""


PHRASES: Final = {
    # Gaps; FILL are words that may stand in between without changing anything.
    "GAP1": r"(?: \w+)?",
    "GAP2": r"(?: \w+){0,2}",
    "GAP3": r"(?: \w+){0,3}",
    "GAP4": r"(?: \w+){0,4}",
    "GAP6": r"(?: \w+){0,6}",
    "GAP8": r"(?: \w+){0,8}",
    "FILL": (
        "(?: (?:just|really|so|literally|honestly|lowkey|kinda|kind of|sort of|actually|genuinely|seriously|always|sometimes"
        "|often|still|also|even|fucking|fuckin|freaking|bloody|truly|only|now|again|constantly|daily|every day|regularly"
        "|physically|repeatedly|basically|already|almost|nearly|finally|once|twice|badly|bad|all|be|been|being|to|2|like|maybe"
        "|probably|secretly|desperately|very|much|too|ever|slowly|about|of|on|and|go|go and|feel like|that|i|would|could|the"
        "|a lot|a bit|think|know if|thinking|simply|seriously|strongly|at|with|rn|this|tho|though|somehow|soon|well|as|myself just)){0,5}"
    ),
    # Denials and other people's stories, which stand before a sign.
    "DENIED": (
        "(?:never|not|doesnt|dont|didnt|did not|does not|hasnt|hadnt|havent|isnt|wasnt|wouldnt|wont|without)"
        "(?: (?:really|actually|ever|even|going to|gonna|want to|trying to|planning to|feeling|feel|be|been|once|or|to"
        "|thought|considered|tried|wanted|physically|necessarily|that|like|so|think|about|he|she)){0,2}"
    ),
    "THEIR_STORY": (
        "(?:he|she|they|hes|shes|his|her|their|<REL>|friends?|someone|people|character|girl|boy|kid|woman|who|colleague"
        r"|coworker|celebrity|singer|student|patient|neighbou?r)(?: (?:[a-hj-z0-9]\w*|i[nst]\w*)){0,4}"
    ),
    "SOMEBODY_ELSE": (
        "(?:he|she|they|hes|shes|his|her|their|him|them|<REL>|friends?|someone|people|dog|cat|plants?|phone|battery|you|we)"
    ),
    "A_JOKE": r"(?:jokes?|joked|joking|jokingly|meme|memes|song|lyrics|film|movie|book|documentary|podcasts?|called)<GAP3>",
    "MY_BODY": (
        r"my (?:\w+ )?(?:face|head|neck|throat|arms?|wrists?|hands?|legs?|hair|back|stomach|belly|ribs?|chest|mouth|nose"
        "|jaw|eyes?|body|fingers?|ears?|cheek|shoulder|collarbone|teeth|tooth|lip|thighs?|knees?|hips?|feet|foot)"
    ),
    # Other people.
    "REL": (
        "(?:husbands?|hubby|hubs|wife|wifey|wifes|boyfriends?|bfs?|boyf|girlfriends?|gfs?|partners?|spouse|fiancee?|exs?|exes"
        "|dads?|daddy|father|stepdad|stepfather|papa|mums?|moms?|mam|mummy|mommy|mother|mama|stepmum|stepmom|stepmother"
        "|parents|folks|brothers?|sisters?|uncle|aunt|auntie|cousin|grandad|grandpa|grandfather|grandma|son|stepson|daughter"
        "|family|in ?laws?|boss|manager|supervisor|coach|teacher|tutor|pastor|priest|landlord|roommate|flatmate|housemate"
        "|neighbou?r|stalker|abuser|man|guy|bloke|missus|date|carer|caretaker|step ?brother|step ?sister)"
    ),
    "HE": "(?:he|she|they|hes|shes|theyre|theyve|hed|shed|theyd|hell|shell|theyll|who|<REL>)",
    "ME": "(?:i|im|ive|id|ill|me|my|myself)",
    "HIM": r"(?:him|her|them|(?:my|our|the) (?:\w+ ){0,2}<REL>)",
    "US": (
        r"(?:me|us|my (?:\w+ )?(?:son|daughter|kids?|child|children|baby|brother|sister|mum|mom|mother)"
        "|(?:the|our) (?:kids?|child|children|baby|boys|girls|son|daughter))"
    ),
}
