"""Forms: modals whose submission finds its way by custom id, so that nobody's words are lost to a restart.

discord.py keeps an instance for each open modal: one that a restart forgets swallows what a person typed, a dismissed
one is held for ever, and a fixed custom id lets one person's submission run another's instance. Here an open form is
nothing but its custom id, which holds the row keys it needs and a random end; what was typed comes with the submission.
No state, nothing to cross.

And whatever goes wrong with a submission, the person gets their words back with the reason.
"""

from __future__ import annotations

import abc
import functools
import io
import re
import secrets
from typing import TYPE_CHECKING, Any, ClassVar, Final, cast

import discord

from bot.domain.normalise import is_blank
from bot.words import _
from cogs._kit import answers
from cogs._kit.boundary import guarded
from cogs._kit.faults import words_for

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from cogs._kit.context import Interaction

Values = dict[str, str | bool | list[str]]
"""What was typed and chosen, by the custom ids of the fields."""

TITLE_LIMIT: Final = 45
_RANDOM_END: Final = r":[A-Za-z0-9_-]{8}"


async def show(interaction: Interaction, custom_id: str, title: str, fields: Sequence[discord.ui.Item[Any]]) -> None:
    """Open a form for the person. `custom_id` is one that the template of a `Submission` matches."""
    modal = discord.ui.Modal(title=title[:TITLE_LIMIT], custom_id=f"{custom_id}:{secrets.token_urlsafe(6)}")
    for field in fields:
        modal.add_item(field)
    modal.stop()  # the library then keeps no instance of it
    if not await answers.open_form(interaction, modal):
        await answers.answer(interaction, _("That took a moment too long. Please press it again."))


class Submission(abc.ABC):
    """The base of what happens with a submitted form. A subclass names its `template` and handles `submitted`."""

    template: ClassVar[str]
    """A pattern of the custom id's beginning, with a named group for each argument of `submitted`."""
    fits: ClassVar[re.Pattern[str]]
    """The pattern of the whole custom id."""
    known: ClassVar[dict[str, type[Submission]]] = {}
    """All subclasses by their template."""

    def __init_subclass__(cls) -> None:
        cls.fits = re.compile(cls.template + _RANDOM_END)
        Submission.known[cls.template] = cls

    @classmethod
    @abc.abstractmethod
    async def submitted(cls, interaction: Interaction, values: Values, **arguments: str) -> None:
        """Do what the form is for."""


async def submit(interaction: Interaction) -> None:
    """Hand a submitted form to its class; one that no version knows any more is given back."""
    data = cast("Mapping[str, Any]", interaction.data or {})
    custom_id = str(data.get("custom_id", ""))
    values = values_of(data.get("components", []))
    for form in Submission.known.values():
        match = form.fits.fullmatch(custom_id)
        if match is not None:
            work = functools.partial(_run, form, interaction, values, match.groupdict())
            await guarded(interaction, form.__name__, work)
            return
    stale = _("This form is from an earlier time, so I could not use it. Nothing was sent.")
    await guarded(interaction, "stale form", lambda: _give_back(interaction, stale, values))


async def _run(form: type[Submission], interaction: Interaction, values: Values, arguments: Mapping[str, str]) -> None:
    try:
        await form.submitted(interaction, values, **arguments)
    except Exception as error:  # noqa: BLE001 -- the boundary; the person's words must come back whatever it was
        await _give_back(interaction, words_for(error, form.__name__), values)


async def _give_back(interaction: Interaction, reason: str, values: Values) -> None:
    typed = "\n\n".join(value for value in values.values() if isinstance(value, str) and value.strip())
    if not typed:
        await answers.answer(interaction, reason)
        return
    text = reason + "\n" + _("Here is what you wrote, so that it is not lost. Only you can see it.")
    await answers.answer(interaction, text, file=discord.File(io.BytesIO(typed.encode()), "your-words.txt"))


def values_of(components: Sequence[Mapping[str, Any]]) -> Values:
    """The fields of a submission: {custom id: text, choice, choices or tick}, through labels and rows."""
    found: Values = {}
    for component in components:
        inner = component.get("component")
        found.update(values_of([*component.get("components", []), *([inner] if inner else [])]))
        custom_id = component.get("custom_id")
        if isinstance(custom_id, str):
            value = component.get("value", component.get("values"))
            if isinstance(value, list):
                found[custom_id] = [str(entry) for entry in cast("list[object]", value)]
            elif isinstance(value, bool):
                found[custom_id] = value
            else:
                found[custom_id] = "" if value is None else _of_whole_characters(str(value))
    return found


def _of_whole_characters(text: str) -> str:
    """Halves of characters, which Discord's JSON can carry, become a sign: no text with one can be stored or sent."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def text_of(values: Values, field: str) -> str:
    """What was typed in a field; empty where nothing of it can be seen."""
    value = values.get(field, "")
    return value if isinstance(value, str) and not is_blank(value) else ""


def choice_of(values: Values, field: str) -> str | None:
    """What was chosen in a menu of one, or None."""
    value = values.get(field)
    if isinstance(value, list):
        return value[0] if value else None
    return value or None if isinstance(value, str) else None


def tick_of(values: Values, field: str) -> bool:
    """Whether a box was ticked."""
    return bool(values.get(field))
