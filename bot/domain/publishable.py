"""What is published of a person's words: all of them, and nothing that acts.

A post that the bot makes for somebody must not ping, link, invite, hide or spread over the page, and must look the same
to everyone. So the words are kept and the markup is taken out:

- Invisible characters go (zero-width, direction overrides, tags); only what holds an emoji together stays. Accents are
  held to four a letter, empty lines to one in a row.
- Mentions, custom emoji, time stamps and command links lose their brackets and ids; every @ becomes a wide ＠.
- Links get a space after '://', so that nothing is left to click; invites lose their code.
- Markdown is escaped, emphasis too: what was typed is what is seen, and unfinished emphasis cannot run into the bot's
  own words. Two things stay: lists ('- ' and numbers), and spoilers that are closed, because people use them to be kind.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from bot.domain.graphemes import JOINER, graphemes, is_skin_tone
from bot.domain.normalise import LINE_BREAKS, is_invisible
from bot.domain.patterns import compile_pattern

if TYPE_CHECKING:
    from bot.domain.patterns import Match


def publishable(text: str) -> str:
    """The text with everything taken out that acts on Discord or on its readers.

    Idempotent; at most twice as many characters as `text`.
    """
    return escaped(text)


def escaped(text: str, *, passing: frozenset[str] = frozenset()) -> str:
    """What `publishable` gives, with the invisible characters in `passing` let through for the caller to replace."""
    return _without_markdown(_disarmed(_tidied(text, passing)))


def disarmed(text: str) -> str:
    """The text with its markdown as typed, and without anything else that acts: for texts that are escaped when shown."""
    return _disarmed(_tidied(text, frozenset()))


def title_line(text: str, limit: int) -> str:
    """A title of at most `limit` characters (at least 1) on one line, safe as a thread's name and inside **bold**.

    Thread names know no markdown, so that nothing can be escaped there: what would act in bold text is replaced by a
    sign that looks alike, or left out. Empty when nothing is left. Idempotent.
    """
    line = _disarmed(_tidied(text, frozenset())).translate(_SIGNS_IN_TITLES)
    line = " ".join(_disarmed(_tidied(line, frozenset())).split())  # once more: a sign that went may have held others apart
    line = line.lstrip(_NOT_FIRST_IN_TITLES)
    if len(line) <= limit:
        return line
    kept = ""
    for cluster in graphemes(line):
        if len(kept) + len(cluster) >= limit:
            break
        kept += cluster
    whole_words = kept.rpartition(" ")[0]
    kept = whole_words if len(whole_words) > limit // 2 else kept
    return kept.rstrip(" :/<") + "…"


def split_message(text: str, limit: int) -> list[str]:
    """The text in parts of at most `limit` characters, in order; `text` may be what `publishable` gave.

    Cut after a paragraph, a line, a sentence or a word, in this order, and never inside what reads as one character or
    between a backslash and what it escapes. A spoiler that is cut is closed and opened again. White space at the cuts is
    dropped. Nothing for a text of white space. Raises ValueError for a limit under 16.
    """
    if limit < _LEAST_LIMIT:
        raise ValueError(f"a limit of {limit} leaves no room")
    if text and len(text) <= limit and not text[0].isspace():  # nearly every text: there is nothing to cut
        return [text.rstrip()]
    atoms = _atoms(text)
    parts: list[str] = []
    position, hidden = _after_spaces(atoms, 0), False
    while position < len(atoms):
        lead = _SPOILER if hidden else ""
        end, hidden_after = _cut(atoms, position, limit - len(lead), hidden=hidden)
        part = "".join(atoms[position:end]).rstrip()
        parts.append(lead + part + (_SPOILER if hidden_after else ""))
        position, hidden = _after_spaces(atoms, end), hidden_after
        if hidden and atoms[position : position + 1] == [_SPOILER]:
            position, hidden = _after_spaces(atoms, position + 1), False
    return parts


_SPOILER: Final = "||"
_LEAST_LIMIT: Final = 16
_ATOM: Final = compile_pattern(r"#?\\[!-/:-@\[-`{-~](?:\x{FE0F}?\x{20E3})?|#[^\n#\\|](?:\x{FE0F}?\x{20E3})?|\|\||\n+")


def _atoms(text: str) -> list[str]:
    """The text in pieces that no cut may go through. A last spoiler mark without a partner is no mark but two bars."""
    atoms: list[str] = []
    marks: list[int] = []
    done = 0
    for match in _ATOM.finditer(text):
        start, end = match.span()
        atoms.extend(graphemes(text[done:start]))
        if text[start:end] == _SPOILER:
            marks.append(len(atoms))
        atoms.append(text[start:end])
        done = end
    atoms.extend(graphemes(text[done:]))
    if len(marks) % 2:
        atoms[marks[-1] : marks[-1] + 1] = ["|", "|"]
    longest = _LEAST_LIMIT - 2 * len(_SPOILER)
    return [atom[cut : cut + longest] for atom in atoms for cut in range(0, len(atom), longest)]


def _after_spaces(atoms: list[str], position: int) -> int:
    while position < len(atoms) and atoms[position].isspace():
        position += 1
    return position


def _cut(atoms: list[str], start: int, room: int, *, hidden: bool) -> tuple[int, bool]:
    """Where to end a part that begins at `start` and has `room` characters, and whether that is inside a spoiler."""
    best = (-1, start, hidden)
    size, end = 0, start
    while end < len(atoms):
        hidden ^= atoms[end] == _SPOILER
        size += len(atoms[end])
        if size + (len(_SPOILER) if hidden else 0) > room:
            return best[1], best[2]
        end += 1
        opens = hidden and atoms[end - 1] == _SPOILER
        if not opens:
            rank = _worth(atoms[end - 2 : end]) if 2 * size > room else 0
            best = max(best, (rank, end, hidden))
    return end, hidden


def _worth(last: list[str]) -> int:
    """How good a place it is to cut, after these last two pieces: 4 after a paragraph, down to 0 inside a word."""
    if last[-1].startswith("\n"):
        return 4 if len(last[-1]) > 1 else 3
    if last[-1] == " ":
        return 2 if last[0] in {".", "!", "?", "…"} else 1
    return 0


# Signs of a heading or a quotation, and what is left of a keycap '#️⃣' when its sign has gone.
_NOT_FIRST_IN_TITLES: Final = "#>- \ufe0f\u20e3"
_SIGNS_IN_TITLES: Final = str.maketrans({"*": None, "_": "ˍ", "~": "∼", "|": "¦", "`": "'", "\\": "＼"})

_EMPTY_LINES: Final = compile_pattern(r"\n{3,}")
_EMOJI_STYLE: Final = "\ufe0f"
_KEYCAP: Final = "\u20e3"
_MOST_ACCENTS: Final = 4


def _tidied(text: str, passing: frozenset[str]) -> str:
    """Visible characters, plain spaces, line breaks of one kind, no stacks of accents, no empty stretches."""
    text = text.replace("\r\n", "\n")
    if not all(map(_is_ordinary, set(text) - passing)):
        text = _of_ordinary_characters(text, passing)
    lines = "\n".join(line.rstrip() for line in text.split("\n"))
    return _EMPTY_LINES.sub(lambda _: "\n\n", lines).strip()


@lru_cache(maxsize=4096)
def _is_ordinary(character: str) -> bool:
    """Whether a character stays as it is wherever it stands, as nearly all do."""
    if character in " \n":
        return True
    special = character in LINE_BREAKS or character.isspace() or is_invisible(character)
    return not special and unicodedata.category(character) not in {"Mn", "Me"}


def _of_ordinary_characters(text: str, passing: frozenset[str]) -> str:
    """Each character as it may stay: visible, spaces and line breaks of one kind, accents up to a few."""
    kept: list[str] = []
    accents = 0
    for position, character in enumerate(text):
        if character in passing:
            kept.append(character)
        elif character in LINE_BREAKS:
            kept.append("\n")
            accents = 0
        elif is_invisible(character):
            if _holds_emoji_together(character, kept[-1] if kept else "", text[position + 1 : position + 2]):
                kept.append(character)
        elif unicodedata.category(character) in {"Mn", "Me"}:
            accents += 1
            if accents <= _MOST_ACCENTS:
                kept.append(character)
        else:
            kept.append(" " if character.isspace() else character)
            accents = 0
    return "".join(kept)


def _holds_emoji_together(character: str, before: str, following: str) -> bool:
    """Whether an invisible character is a needed part of an emoji: of a red or mended heart, a family, a keycap."""
    if character == _EMOJI_STYLE:
        return _is_picture(before) or (following == _KEYCAP and before in frozenset("0123456789#*"))
    after_picture = _is_picture(before) or before == _EMOJI_STYLE or is_skin_tone(before)
    return character == JOINER and after_picture and _is_picture(following)


def _is_picture(character: str) -> bool:
    if not character or is_invisible(character):
        return False
    # Emoji that are younger than this Python's Unicode tables count there as unassigned; they come in these planes.
    return unicodedata.category(character) == "So" or "\U0001f000" <= character <= "\U0001faff"


_BRACKETED: Final = compile_pattern(
    r"<(?:a?(?P<emoji>:[0-9A-Za-z_]+:)[0-9]+"
    r"|(?P<sign>[@#])[!&]?[0-9]+"
    r"|(?P<command>/[^:<>\n]+):[0-9]+"
    r"|t:-?[0-9]+(?::[A-Za-z])?"
    r"|sound:[0-9]+:[0-9]+"
    r"|(?P<address>[A-Za-z][A-Za-z0-9+.-]*:[^\s<>]+))>"
)
_OPENS_SOMETHING: Final = compile_pattern(r"<([^\s0-9<=-])")
_INVITE: Final = compile_pattern(
    r"(?i)(discord\.(?:gg|gift|new)|discord(?:app)?\.com/(?:invite|template|gifts|events|channels|application-directory|activities"
    r"|quests|shop|servers|discovery|guild-discovery|oauth2|store|users))(/+)[0-9a-z_/?&=#%\x{FE0F}\x{20E3}-]+"
)


def _disarmed(text: str) -> str:
    """Without mentions, custom emoji, command links, invites, and anything to click.

    The order matters: taking one thing out can put another one together, which only the later steps then see.
    """
    text = _BRACKETED.sub(_unbracketed, text)
    text = text.replace("@", "＠")
    text = _OPENS_SOMETHING.sub(lambda match: f"< {match.group(1)}", text)
    text = _INVITE.sub(lambda match: f"{match.group(1)}/…", text)
    first, *rest = text.split("://")
    return first + "".join(f"://{' ' * (not part[:1].isspace())}{part}" for part in rest).rstrip()


def _unbracketed(match: Match) -> str:
    emoji, sign, command, address = (match.group(group) for group in range(1, 5))
    if sign:
        return f"{sign}…"
    return emoji or command or address or "…"


_MARKUP: Final = compile_pattern(r"\\[\\*_~|`\[\]>#]|\|+|[\\*_~`\[\]>#]")


def _without_markdown(text: str) -> str:
    pieces: list[str] = []
    spoiler_marks: list[int] = []
    done = 0
    for match in _MARKUP.finditer(text):
        start, end = match.span()
        pieces.append(text[done:start])
        markup = text[start:end]
        if markup[0] == "|":
            # Discord ends a spoiler at the first two bars, even where a backslash stands before one of them.
            alone = end - start == len("||") and (start == 0 or text[start - 1] != "|")
            if alone:
                spoiler_marks.append(len(pieces))
            markup = markup if alone else r"\|" * (end - start)
        elif markup == "#":
            # A heading, or with a minus before it small print; '#1' and '#family' are neither.
            markup = r"\#" if text[end : end + 1] in {"", " ", "\n", "#"} else "#"
        elif len(markup) == 1:
            markup = "\\" + markup
        pieces.append(markup)
        done = end
    pieces.append(text[done:])
    if len(spoiler_marks) % 2:
        pieces[spoiler_marks[-1]] = r"\|\|"
    return "".join(pieces)
