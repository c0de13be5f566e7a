"""What `/setup check` says of the server's AutoMod rules, and which of them cannot be applied to anonymous texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.domain.publishable import publishable
from bot.services.automod import Reading
from bot.words import _, ngettext

if TYPE_CHECKING:
    from bot.services.automod import AutoModState

SHOWN: Final = 5
"""How many parts of rules are named at once."""
PATTERN_SHOWN: Final = 60
"""Characters of a pattern that are shown."""


def automod_words(state: AutoModState) -> str:
    """Whether the rules hold, and what of them does not."""
    if state.reading is Reading.SWITCHED_OFF:
        return _("◌ Your AutoMod rules are not applied to anonymous texts. `/setup questions automod:True`")
    if state.reading is Reading.UNREADABLE:
        return _(
            "◌ I cannot read your AutoMod rules, so they do not hold for anonymous texts. For that I need **Manage Server** "
            "(Server Settings, Roles, my role). I only read them, and it works without."
        )
    if state.rules == 0 and not state.unsupported:
        return _("✔ Your server has no AutoMod rules for texts. Where it gets some, they hold for anonymous texts too.")
    head = ngettext(
        "✔ {count} AutoMod rule holds for anonymous texts too.",
        "✔ {count} AutoMod rules hold for anonymous texts too.",
        state.rules,
    ).format(count=state.rules)
    if not state.unsupported:
        return head
    lines = [
        _("- {rule}: {pattern} ({reason})").format(
            rule=publishable(part.rule), pattern=publishable(part.pattern[:PATTERN_SHOWN]), reason=part.reason
        )
        for part in state.unsupported[:SHOWN]
    ]
    if len(state.unsupported) > SHOWN:
        lines.append(_("- and {count} more").format(count=len(state.unsupported) - SHOWN))
    return "\n".join([head, _("✖ These parts of them I cannot apply, and rather leave out than read wrongly:"), *lines])
