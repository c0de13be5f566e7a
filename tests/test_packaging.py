"""What is installed is all that is needed: every module, and every file that modules read."""

from __future__ import annotations

import tomllib
from glob import glob
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGES = ("bot", "cogs", "data")


def files() -> set[Path]:
    found = (file for package in PACKAGES for file in (ROOT / package).rglob("*") if file.is_file())
    return {file.relative_to(ROOT) for file in found if "__pycache__" not in file.parts and not file.name.startswith(".")}


def test_a_wheel_holds_every_file_that_is_no_module() -> None:
    """By the patterns that setuptools is given, read as it reads them."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]
    taken = {
        Path(package) / name
        for package, patterns in settings["package-data"].items()
        for pattern in patterns
        for name in glob(pattern, root_dir=ROOT / package, recursive=True)  # noqa: PTH207 -- what setuptools calls
    }
    assert {Path("data/migrations/0001_ground.sql"), Path("data/content/topics.toml")} <= taken
    assert {file for file in files() if file.suffix != ".py"} - taken == set()


def test_every_folder_of_modules_is_a_package() -> None:
    folders = {file.parent for file in files() if file.suffix == ".py"}
    assert {folder for folder in folders if not (ROOT / folder / "__init__.py").exists()} == set()


def test_every_package_is_installed() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]
    assert settings["packages"]["find"]["include"] == [f"{package}*" for package in PACKAGES]
