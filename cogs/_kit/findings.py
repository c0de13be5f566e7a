"""What screening noticed, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.domain.screening import FindingKind
from bot.words import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.domain.screening import Finding

NAMES: Final[dict[FindingKind, str]] = {
    FindingKind.MENTION: _("a mention"),
    FindingKind.INVITE: _("an invite"),
    FindingKind.LINK: _("a link"),
    FindingKind.EMAIL: _("an e-mail address"),
    FindingKind.PHONE: _("a phone number"),
    FindingKind.HANDLE: _("an account name"),
    FindingKind.ADDRESS: _("an address"),
    FindingKind.OWN_NAME: _("your own name"),
    FindingKind.FULL_NAME: _("what looks like a full name"),
    FindingKind.SELF_HARM: _("signs that somebody may be in a very dark place"),
    FindingKind.HARM_FROM_OTHERS: _("signs that somebody may not be safe"),
    FindingKind.FORBIDDEN: _("words that this server does not allow"),
}


def finding_names(findings: Iterable[Finding]) -> Sequence[str]:
    """What was noticed, each kind once, in order."""
    return list(dict.fromkeys(NAMES[finding.kind] for finding in findings))
