"""Who can learn what, said the same wherever it is said."""

from __future__ import annotations

from bot.words import _


def who_can_learn_what_shortly() -> str:
    """The same for somebody who has read it before."""
    return _("-# No member or moderator is shown that it was you. `/privacy show` says who could learn what.")


def who_can_learn_what() -> str:
    """The honest words before a question goes out. `/privacy show` keeps them at hand."""
    return "\n".join(
        [
            _("**Who can learn that it was you?**"),
            _("- Members, moderators and the owner of this server: nobody. There is no command that tells."),
            _("- Somebody with a copy of my database alone: no."),
            _("- Whoever runs me, with the database and its key together, can test a guess."),
            _("- Discord itself sees what you type. And people who know you may know your style of writing."),
        ]
    )
