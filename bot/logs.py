"""Logging for `run`: plain or coloured text, or a JSON object a line, and never anything about anybody.

What may be said is decided where a record is made, not where it is written (`bot.redaction` has the rules and the
reasons). A filter on a handler would leave the values inside the record, within reach of every other handler; here no
record ever holds one.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from bot.redaction import Redaction

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType
    from typing import TextIO

    from bot.config import LogFormat

_log: Final = logging.getLogger(__name__)


def set_up(level: int, log_format: LogFormat, secrets: Sequence[str], *, stream: TextIO | None = None) -> None:
    """Log to `stream` (standard error by default) from now on, in the whole process, and nowhere else.

    `level` is one of `logging`'s. It holds for the libraries too: at DEBUG they speak, within the rules of
    `bot.redaction`. `secrets` are texts that must not appear. What nobody caught is logged by the same rules, also from
    threads. discord.py must not set up logging of its own: give `Client.run` `log_handler=None`.
    """
    redaction = Redaction(secrets)

    def make(*given: Any, **more: Any) -> logging.LogRecord:
        record = logging.LogRecord(*given, **more)
        place = f"{record.filename}, line {record.lineno}, in {record.funcName}"
        record.msg = redaction.message(record.name or "", record.msg, record.args, place)
        record.args = None
        if record.exc_info and record.exc_info[1]:
            record.exc_text = redaction.traceback(record.exc_info[1])
        record.exc_info = None
        if hasattr(record, "taskName"):
            record.taskName = None  # a task may be named after what it works on
        return record

    logging.setLogRecordFactory(make)
    handler = _handler(log_format, stream or sys.stderr)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    sys.excepthook = _log_uncaught
    threading.excepthook = lambda found: _log_uncaught(found.exc_type, found.exc_value, found.exc_traceback)
    sys.unraisablehook = lambda found: _log_uncaught(found.exc_type, found.exc_value, found.exc_traceback)


def _log_uncaught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    if error is None or issubclass(kind, KeyboardInterrupt | SystemExit):
        return
    _log.critical("Nobody caught this:", exc_info=(kind, error, trace))


def _handler(log_format: LogFormat, stream: TextIO) -> logging.Handler:
    if log_format == "json":
        handler = logging.StreamHandler(stream)
        handler.setFormatter(_JsonFormatter())
        return handler
    if stream.isatty():
        # Only here: whoever logs to a file or a service does without loading it.
        from rich.console import Console  # noqa: PLC0415
        from rich.logging import RichHandler  # noqa: PLC0415

        handler = RichHandler(console=Console(file=stream), show_path=False, log_time_format="%H:%M:%S")
        handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
        return handler
    handler = logging.StreamHandler(stream)
    handler.setFormatter(_TextFormatter("%(asctime)s %(levelname)-8s %(name)s: %(message)s"))
    return handler


class _TextFormatter(logging.Formatter):
    converter = time.gmtime
    default_time_format = "%Y-%m-%dT%H:%M:%S"
    default_msec_format = "%s.%03dZ"


class _JsonFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_text:
            line["exception"] = record.exc_text
        return json.dumps(line)
