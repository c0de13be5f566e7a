"""The house's rules that a reader relies on, held by tests rather than by good will."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from cogs._kit.forms import Submission
from cogs._kit.persistent import KNOWN

ROOT = Path(__file__).parent.parent
SQL = re.compile(r"\b(SELECT .* FROM|INSERT INTO|UPDATE [a-z_]+ SET|DELETE FROM|CREATE TABLE)\b")
REGISTRIES = ("pypi" + ".org", "pythonhosted" + ".org", "npmjs" + ".org", "registry." + "npm")


def python_files(*folders: str) -> list[Path]:
    return sorted(file for folder in folders for file in (ROOT / folder).rglob("*.py"))


def test_imports_go_downwards_only() -> None:
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    pytest.importorskip("importlinter", reason="in the dev extra; .ci/run calls it too")
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("file", python_files("bot", "cogs"), ids=lambda file: str(file.relative_to(ROOT)))
def test_sql_stands_in_data_alone(file: Path) -> None:
    assert not SQL.search(file.read_text("utf-8"))


def test_no_pattern_repeats_a_group_possessively() -> None:
    """Before Python 3.11.5 such a repeat can end in the midst of the group (cpython gh-106052); Debian 12 has 3.11.2."""
    possessive = re.compile(r"\)(?:[*+?]|\{[\d,]+\})\+")
    assert [file.name for file in python_files("bot", "cogs", "data") if possessive.search(file.read_text("utf-8"))] == []


def test_no_module_of_the_edge_reaches_two_hundred_lines() -> None:
    long = {str(file.relative_to(ROOT)): lines for file in python_files("cogs") if (lines := line_count(file)) >= 200}
    assert long == {}


def line_count(file: Path) -> int:
    return len(file.read_text("utf-8").splitlines())


def test_features_do_not_know_each_other() -> None:
    features = {folder.name for folder in (ROOT / "cogs").iterdir() if folder.is_dir() and not folder.name.startswith("_")}
    for feature in features:
        for file in (ROOT / "cogs" / feature).glob("*.py"):
            known = set(re.findall(r"(?:from|import) cogs\.(\w+)", file.read_text("utf-8")))
            assert known <= {feature, "_kit"}, f"{file.relative_to(ROOT)} knows {known - {feature, '_kit'}}"


@pytest.mark.parametrize("folder", ["bot", "cogs", "data", "tests"])
def test_each_folder_says_what_lives_there(folder: str) -> None:
    for place in [ROOT / folder, *(ROOT / folder).rglob("*/")]:
        files = [file.name for file in place.glob("*.py") if file.name != "__init__.py"]
        if not files or "__pycache__" in place.parts:
            continue
        readme = place / "README.md"
        assert readme.exists(), f"{place.relative_to(ROOT)} has no README.md"
        text = readme.read_text("utf-8")
        assert [name for name in files if f"`{name}`" not in text] == [], f"not named in {readme.relative_to(ROOT)}"


def test_no_file_names_a_package_registrys_host() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
    for name in listed:
        file = ROOT / name
        if file.suffix == ".png" or not file.exists():
            continue
        text = file.read_text("utf-8")
        assert not [host for host in REGISTRIES if host in text], name


def test_custom_ids_are_short_and_hold_row_keys_or_fixed_words_only() -> None:
    assert KNOWN
    for pattern in KNOWN:
        assert "user" not in pattern
        assert "guild" not in pattern
        assert len(pattern) < 100
    assert not [template for template in Submission.known if "user" in template]
