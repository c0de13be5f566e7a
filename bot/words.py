"""Words for people, in the language that the operator's environment asks for (LANGUAGE, LC_ALL, LC_MESSAGES, LANG).

One language for the whole process, never the reader's own: a public text that followed the locale of whoever caused it
would point at them. Without a catalog for that language, the English words of the source stand.
"""

from __future__ import annotations

import gettext
from importlib.resources import files
from typing import Final

DOMAIN: Final = "porchlight"

_catalog: Final = gettext.translation(DOMAIN, localedir=str(files("data") / "locales"), fallback=True)

_ = _catalog.gettext
ngettext = _catalog.ngettext
