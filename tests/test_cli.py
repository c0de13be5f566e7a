from __future__ import annotations

import base64
import getpass
import io
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest
from dotenv import dotenv_values
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.cli import envfile
from bot.cli.frame import main
from bot.config import VARIABLES, Settings
from bot.domain.keyring import Keyring, key_text
from bot.invite import REQUIRED, WITH_AUTOMOD
from tests.data.imports import MARKDOWN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

ROOT = Path(__file__).parent.parent
APPLICATION = 190_871_234_567_890_123
TOKEN = base64.urlsafe_b64encode(str(APPLICATION).encode()).decode() + ".GaBcDe.made-up-for-this-test-0123456789abcdef"
KEY = key_text(bytes(range(32)))

posix = pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX's")


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every command runs in a folder of its own, with nothing set."""
    monkeypatch.chdir(tmp_path)
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """What the person types: hidden answers (the token) and visible ones."""

    def type_in(hidden: Sequence[str] = (), seen: Sequence[str] = ()) -> None:
        hidden_answers, seen_answers = iter(hidden), iter(seen)

        def answer_from(answers: object) -> str:
            answer = next(answers, None)  # type: ignore[call-overload] -- one of the two iterators above
            if answer is None:
                raise EOFError
            return str(answer)

        monkeypatch.setattr(getpass, "getpass", lambda _prompt="": answer_from(hidden_answers))
        monkeypatch.setattr("builtins.input", lambda _prompt="": answer_from(seen_answers))

    return type_in


@pytest.fixture
def piped(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    return lambda text: monkeypatch.setattr(sys, "stdin", io.StringIO(text))


def as_process(*arguments: str, piped_in: str = "") -> subprocess.CompletedProcess[str]:
    environ = {name: value for name, value in os.environ.items() if name not in VARIABLES}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        input=piped_in,
        env=environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def link_in(text: str) -> dict[str, list[str]]:
    (link,) = [word for word in text.split() if word.startswith("https://discord.com/oauth2/")]
    return parse_qs(urlsplit(link).query)


# init


def test_init_as_a_script_would_run_it(empty_folder: Path) -> None:
    ended = as_process("init", "--token-stdin", piped_in=f"{TOKEN}\n")
    assert (ended.returncode, ended.stderr) == (0, "")
    written = Settings.from_environment({}, empty_folder / ".env")
    assert written.token == TOKEN
    assert link_in(ended.stdout) == {
        "client_id": [str(APPLICATION)],
        "scope": ["bot applications.commands"],
        "permissions": [str(REQUIRED)],
        "integration_type": ["0"],
    }
    assert "keep a copy" in ended.stdout
    for secret in written.secrets:
        assert secret not in ended.stdout
    if os.name == "posix":
        assert mode(empty_folder / ".env") == 0o600
    assert [path.name for path in empty_folder.iterdir()] == [".env"]


def test_what_init_wrote_is_enough_for_the_doctor(piped: Callable[[str], None], capsys: pytest.CaptureFixture[str]) -> None:
    piped(TOKEN)
    assert main(["init", "--token-stdin"]) == 0
    assert main(["doctor", "--offline"]) == 0
    assert "fault" not in capsys.readouterr().out


def test_every_init_makes_another_key(empty_folder: Path, piped: Callable[[str], None]) -> None:
    keys: set[str | None] = set()
    for name in ("one", "two"):
        piped(TOKEN)
        assert main(["--env-file", name, "init", "--token-stdin"]) == 0
        keys.add(dotenv_values(empty_folder / name)["PORCHLIGHT_KEY"])
    assert len(keys) == 2


def test_init_with_the_same_token_again_changes_nothing(
    empty_folder: Path, piped: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    written: list[str] = []
    for _again in range(2):
        piped(TOKEN)
        assert main(["init", "--token-stdin"]) == 0
        written.append((empty_folder / ".env").read_text())
    assert written[0] == written[1]
    assert capsys.readouterr().out.count("keep a copy") == 1


def test_a_script_never_replaces_a_token(
    empty_folder: Path, piped: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    (empty_folder / ".env").write_text("DISCORD_TOKEN=another\n")
    piped(TOKEN)
    assert main(["init", "--token-stdin"]) == 1
    assert "stays" in capsys.readouterr().out
    assert (empty_folder / ".env").read_text() == "DISCORD_TOKEN=another\n"


@pytest.mark.parametrize("token", ["", "  \n", "two words", f"Bot {TOKEN}"])
def test_a_script_with_a_bad_token_writes_nothing(empty_folder: Path, piped: Callable[[str], None], token: str) -> None:
    piped(token)
    assert main(["init", "--token-stdin"]) == 1
    assert not (empty_folder / ".env").exists()


def test_a_person_is_asked_again_until_the_token_can_be_one(
    empty_folder: Path, typed: Callable[..., None], capsys: pytest.CaptureFixture[str]
) -> None:
    typed(hidden=["", f"Bot {TOKEN}", TOKEN])
    assert main(["init", "--automod"]) == 0
    said = capsys.readouterr().out
    assert "It is missing." in said
    assert "the word 'Bot'" in said
    assert "AutoMod" in said
    assert link_in(said)["permissions"] == [str(WITH_AUTOMOD)]
    assert Settings.from_environment({}, empty_folder / ".env").token == TOKEN


@pytest.mark.parametrize(("answer", "kept"), [("", True), ("n", True), ("y", False), ("Yes", False)])
def test_a_person_decides_whether_a_token_is_replaced(
    empty_folder: Path, typed: Callable[..., None], answer: str, kept: bool
) -> None:
    (empty_folder / ".env").write_text(f"DISCORD_TOKEN={TOKEN}\nPORCHLIGHT_KEY={KEY}\n")
    typed(hidden=["new-token"], seen=[answer, ""])
    assert main(["init"]) == 0
    assert dotenv_values(empty_folder / ".env") == {
        "DISCORD_TOKEN": TOKEN if kept else "new-token",
        "PORCHLIGHT_KEY": KEY,
    }


@pytest.mark.parametrize("text", [KEY, f"{KEY},{key_text(bytes(32))}"])
def test_a_key_that_is_there_is_never_replaced(empty_folder: Path, piped: Callable[[str], None], text: str) -> None:
    (empty_folder / ".env").write_text(f"PORCHLIGHT_KEY={text}\n")
    piped(TOKEN)
    assert main(["init", "--token-stdin"]) == 0
    assert dotenv_values(empty_folder / ".env")["PORCHLIGHT_KEY"] == text


def test_a_key_that_cannot_be_used_is_told_and_stays(
    empty_folder: Path, piped: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    (empty_folder / ".env").write_text("PORCHLIGHT_KEY=damaged-key\n")
    piped(TOKEN)
    assert main(["init", "--token-stdin"]) == 1
    said = capsys.readouterr().out
    assert "key 1 of 1 is not 32 bytes" in said
    assert "damaged-key" not in said
    assert (empty_folder / ".env").read_text() == "PORCHLIGHT_KEY=damaged-key\n"


@pytest.mark.parametrize("answers", [None, ["n"], []])
def test_a_database_without_its_key_gets_no_new_key_by_accident(
    empty_folder: Path, piped: Callable[[str], None], typed: Callable[..., None], answers: list[str] | None
) -> None:
    (empty_folder / "var").mkdir()
    (empty_folder / "var" / "porchlight.db").touch()
    if answers is None:
        piped(TOKEN)
        assert main(["init", "--token-stdin"]) == 1
    else:
        typed(hidden=[TOKEN], seen=answers)
        assert main(["init"]) == 1
    assert not (empty_folder / ".env").exists()


def test_a_database_without_its_key_gets_a_new_one_when_a_person_says_so(
    empty_folder: Path, typed: Callable[..., None]
) -> None:
    (empty_folder / "old.db").touch()
    (empty_folder / ".env").write_text("PORCHLIGHT_DATABASE=old.db\n")
    typed(hidden=[TOKEN], seen=["y"])
    assert main(["init"]) == 0
    assert Settings.from_environment({}, empty_folder / ".env").database == Path("old.db")


@pytest.mark.parametrize(("answer", "client"), [(str(APPLICATION), [str(APPLICATION)]), ("", None), ("?", None)])
def test_a_token_that_hides_its_application_is_asked_about(
    typed: Callable[..., None], capsys: pytest.CaptureFixture[str], answer: str, client: list[str] | None
) -> None:
    typed(hidden=["stand-in"], seen=[answer])
    assert main(["init"]) == 0
    said = capsys.readouterr().out
    if client is None:
        assert "--application-id" in said
        assert "oauth2" not in said
    else:
        assert link_in(said)["client_id"] == client


def test_the_application_can_be_given(piped: Callable[[str], None], capsys: pytest.CaptureFixture[str]) -> None:
    piped("stand-in")
    assert main(["init", "--token-stdin", "--application-id", "42"]) == 0
    assert link_in(capsys.readouterr().out)["client_id"] == ["42"]


def test_stopping_half_way_writes_nothing(empty_folder: Path, typed: Callable[..., None]) -> None:
    typed()
    assert main(["init"]) == 1
    assert not (empty_folder / ".env").exists()


@posix
def test_a_terminal_shows_no_letter_of_the_token(empty_folder: Path) -> None:
    ours, theirs = os.openpty()
    environ = os.environ | {"PYTHONPATH": str(ROOT), "TERM": "xterm"}
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "init"],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env=environ,
        start_new_session=True,
    ) as process:
        os.close(theirs)
        shown = b""
        while b"Token" not in shown:
            shown += os.read(ours, 1024)
        # The echo is off before the prompt is written, so from here on nothing typed is shown.
        os.write(ours, TOKEN.encode() + b"\n")
        while True:
            try:
                more = os.read(ours, 1024)
            except OSError:  # how Linux says that the other end is closed
                break
            if not more:
                break
            shown += more
    os.close(ours)
    assert process.returncode == 0
    assert b"made-up" not in shown
    assert Settings.from_environment({}, empty_folder / ".env").token == TOKEN


# Writing .env


def test_other_lines_stay_as_they_are(empty_folder: Path) -> None:
    path = empty_folder / ".env"
    path.write_text("# mine\nOTHER=1\n  export DISCORD_TOKEN = old # why\n\nPORCHLIGHT_LOG=debug\nNOT_DISCORD_TOKEN=2")
    envfile.write(path, {"DISCORD_TOKEN": "new", "PORCHLIGHT_KEY": "key"})
    assert path.read_text() == (
        "# mine\nOTHER=1\nDISCORD_TOKEN=new\n\nPORCHLIGHT_LOG=debug\nNOT_DISCORD_TOKEN=2\nPORCHLIGHT_KEY=key\n"
    )


@posix
def test_a_file_that_others_could_read_is_closed(empty_folder: Path) -> None:
    path = empty_folder / ".env"
    path.write_text("A=1\n")
    path.chmod(0o644)
    envfile.write(path, {})
    assert mode(path) == 0o600
    assert path.read_text() == "A=1\n"


@posix
def test_a_link_stays_a_link(empty_folder: Path) -> None:
    (empty_folder / "elsewhere").mkdir()
    (empty_folder / ".env").symlink_to("elsewhere/settings")
    envfile.write(empty_folder / ".env", {"DISCORD_TOKEN": "t"})
    assert (empty_folder / ".env").is_symlink()
    assert dotenv_values(empty_folder / "elsewhere" / "settings") == {"DISCORD_TOKEN": "t"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1))
def test_any_token_is_read_back_as_it_was_written(empty_folder: Path, token: str) -> None:
    path = empty_folder / ".env"
    path.unlink(missing_ok=True)
    envfile.write(path, {"DISCORD_TOKEN": token, "PORCHLIGHT_KEY": KEY})
    found = dotenv_values(path, interpolate=False)
    assert found == {"DISCORD_TOKEN": token, "PORCHLIGHT_KEY": KEY}


def test_a_failure_changes_nothing_and_leaves_no_draft(empty_folder: Path) -> None:
    (empty_folder / ".env").write_text("A=1\n")
    with pytest.raises(UnicodeEncodeError):
        envfile.write(empty_folder / ".env", {"DISCORD_TOKEN": "\ud800"})
    assert (empty_folder / ".env").read_text() == "A=1\n"
    assert [path.name for path in empty_folder.iterdir()] == [".env"]


def test_the_example_explains_every_variable_and_sets_none(empty_folder: Path) -> None:
    text = (ROOT / ".env.example").read_text("utf-8")
    for name in VARIABLES:
        assert f"{name}=" in text
    example = empty_folder / ".env"
    example.write_text(text)
    envfile.write(example, {"DISCORD_TOKEN": TOKEN, "PORCHLIGHT_KEY": KEY})
    filled = Settings.from_environment({}, example)
    assert filled == Settings(TOKEN, filled.keyring, secrets=(TOKEN, KEY))
    assert filled.keyring.key_ids == Keyring.from_text(KEY).key_ids


# The frame


@pytest.mark.parametrize("command", [(), ("run",)])
def test_run_without_settings_names_all_that_is_missing(command: tuple[str, ...]) -> None:
    ended = as_process(*command)
    assert ended.returncode == 2
    assert "Traceback" not in ended.stderr
    for name in ("DISCORD_TOKEN", "PORCHLIGHT_KEY"):
        assert f"{name}: It is missing." in ended.stdout
    assert "python -m bot init" in ended.stdout


def test_the_demo_without_its_extra_says_what_to_install() -> None:
    program = "import sys; sys.modules['simcord'] = None; from bot.cli.frame import main; sys.exit(main(['demo', '--tour']))"
    ended = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (1, "")
    assert 'pip install ".[demo]"' in ended.stdout
    assert "simcord" in ended.stdout


@pytest.mark.parametrize("words", [["--help"], ["init", "--help"], ["library", "check", "--help"]])
def test_help_is_there(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 0
    assert "usage: python -m bot" in capsys.readouterr().out


@pytest.mark.parametrize("words", [["sing"], ["library"], ["library", "check"], ["demo", "--port", "x"]])
def test_words_that_are_no_command_are_refused(words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2


# doctor


def test_doctor_lists_faulty_settings_with_how_to_mend_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--offline"]) == 2
    said = capsys.readouterr().out
    assert "DISCORD_TOKEN: It is missing." in said
    assert "discord.com/developers" in said
    assert "ok     Python" in said


@posix
def test_doctor_finds_an_open_env_file(empty_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    envfile.write(empty_folder / ".env", {"DISCORD_TOKEN": TOKEN, "PORCHLIGHT_KEY": KEY})
    (empty_folder / ".env").chmod(0o640)
    assert main(["doctor", "--offline"]) == 1
    said = capsys.readouterr().out
    assert "mode 0640" in said
    assert "chmod 600 .env" in said
    assert TOKEN not in said
    assert KEY not in said


# library check


CONTENT = ROOT / "data" / "content"


@pytest.mark.parametrize(
    "path", [CONTENT / "articles", *sorted((CONTENT / "articles").glob("*.toml"))], ids=lambda path: path.name
)
def test_the_articles_that_ship_are_in_order(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["library", "check", str(path)]) == 0
    assert "in order" in capsys.readouterr().out


def test_every_fault_is_named_with_its_place(empty_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (empty_folder / "articles").mkdir()
    (empty_folder / "articles" / "a.toml").write_text("[article]\n[bold]title = \n")
    (empty_folder / "b.toml").write_text("[[tips]\n")
    (empty_folder / "README.md").write_text("not an article")
    assert main(["library", "check", str(empty_folder)]) == 1
    said = capsys.readouterr().out
    assert "a.toml:2:" in said
    assert "b.toml:1" in said
    assert "README" not in said
    assert "faults to mend" in said


def test_an_article_that_is_in_order_is_shown_as_members_read_it(
    empty_folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (empty_folder / "saying-sorry.md").write_text(MARKDOWN.replace("Tips: kept-word\n", ""))
    assert main(["library", "check", "saying-sorry.md"]) == 0
    said = capsys.readouterr().out
    for words in ("1. Three parts", "Tip: Leave out the 'but'", "Take care: You owe nobody", "- Once is enough.", "in order"):
        assert words in said


def test_a_fault_that_touches_many_entries_is_told_once(empty_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (empty_folder / "a.md").write_text(MARKDOWN.replace("Tips: kept-word\n", "").replace("repair, trust", "repair, trusst"))
    assert main(["library", "check", "a.md"]) == 1
    assert capsys.readouterr().out.count("a.md:7:") == 1


@pytest.mark.parametrize("path", ["nothing", "."])
def test_nothing_to_check_is_a_fault(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["library", "check", path]) == 1
    assert "no .toml or .md file" in capsys.readouterr().out


def test_a_broken_library_is_told_first(
    empty_folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = empty_folder / "data"
    shutil.copytree(CONTENT, broken / "content")
    with (broken / "content" / "topics.toml").open("a") as topics:
        topics.write("\n[broken\n")
    monkeypatch.setattr("data.library.files", lambda _package: broken)  # pyright: ignore -- the installed folder
    assert main(["library", "check", str(next(CONTENT.glob("articles/*.toml")))]) == 1
    assert "topics.toml:" in capsys.readouterr().out
    assert main(["doctor", "--offline"]) == 2
    assert "content: topics.toml:" in capsys.readouterr().out


def test_zone_data_comes_from_tzdata_whatever_the_machine_has(tmp_path: Path) -> None:
    """A machine's own zone data may be years old, and nothing tells that it is."""
    stale = tmp_path / "Asia" / "Kathmandu"
    stale.parent.mkdir()
    stale.write_bytes(b"not zone data at all")
    code = "import bot.__main__; from bot.domain.zones import zone_info; print(zone_info('Asia/Kathmandu').utcoffset(None))"
    environment = {**os.environ, "PYTHONTZPATH": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
