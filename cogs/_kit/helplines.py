"""Helplines in words, wherever they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from bot.domain.library import lines_shown
from bot.domain.zones import simplify
from bot.words import _

if TYPE_CHECKING:
    from datetime import date

    from bot.domain.library import Country, Library

MISTYPED = 88
"""How alike (0 to 100) a name must be to be one with a typo. Iceland is 86 to Ireland."""


def country_called(library: Library, typed: str) -> Country | None:
    """The country that was picked, or typed by one of its names with a typo at most: a wrong number is worse than none."""
    names = {simplify(name): country for country in library.countries.values() for name in (country.name, *country.also)}
    names |= {simplify(country.code): country for country in library.countries.values()}
    wanted = simplify(typed)
    if wanted in names:
        return names[wanted]
    near = process.extractOne(wanted, names.keys(), scorer=fuzz.ratio, score_cutoff=MISTYPED)
    return names[near[0]] if near else None


def country_of(library: Library, locale: str) -> Country | None:
    """The country that a client's language suggests ('en-GB', 'de'), or None. A guess: the person can choose another."""
    language, _dash, region = locale.partition("-")
    usual = {
        "da": "DK",
        "de": "DE",
        "fr": "FR",
        "it": "IT",
        "nl": "NL",
        "no": "NO",
        "pl": "PL",
        "fi": "FI",
        "ja": "JP",
        "ko": "KR",
    }
    return library.countries.get(region.upper()) or library.countries.get(usual.get(language, ""))


def helpline_words(country: Country, today: date) -> str:
    """The numbers of a country, with who runs them, where the number is from and when that was looked up."""
    lines = [f"### {country.name}"]
    if country.emergency:
        lines.append(_("In immediate danger: **{number}**").format(number=country.emergency))
    shown = lines_shown(country, today)
    for line in shown:
        note = f" ({line.note})" if line.note else ""
        lines.append(f"**{line.number}** · {line.name}{note}")
        lines.append(_("-# From {source}, looked up {date}").format(source=line.source, date=line.checked.isoformat()))
    if not shown:
        lines.append(
            _("I have no number here that was looked up within a year, and I would rather show none than a wrong one.")
        )
    return "\n".join(lines)


def risk_words(library: Library, locale: str, today: date) -> str:
    """What comes first where a text points to danger: that nothing is blocked, one small step, and numbers."""
    parts = [
        _("### Before anything else"),
        _(
            "Some of what you wrote sounds very heavy. You can still post it; nothing is blocked, "
            "and a person will look at it first."
        ),
        _("Nobody watches here around the clock. One small step: think of one person you could tell, and send them just 'hi'."),
    ]
    country = country_of(library, locale)
    if country is not None:
        parts.append(helpline_words(country, today))
    parts.append(_("`/helplines` has numbers for other countries."))
    return "\n".join(parts)
