"""The package as others install it: its wheel holds the whole frame, and what it builds is what the checkout builds."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Mapping
from pathlib import Path

import engine
import folders
import pytest
import small


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a fresh virtual environment with the wheel in it.

    What the wheel depends on is taken from this environment, so that nothing is fetched; the package itself is not:
    what is installed here to be edited is found by a file that only counts in this environment's own folder.
    """
    folder = tmp_path_factory.mktemp("wheel")
    built = folders.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], cwd=engine.REPOSITORY
    )
    assert built.returncode == 0, built.stderr
    [wheel] = folder.glob("*.whl")
    venv.create(folder / "fresh", with_pip=False)
    python = folder / "fresh" / "bin" / "python"
    asked = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = Path(
        subprocess.run([python, "-c", asked], capture_output=True, encoding="utf-8", check=True).stdout[:-1]
    )
    zipfile.ZipFile(wheel).extractall(packages)
    (packages / "others.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return python


@pytest.fixture(autouse=True)
def compiled(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what Python compiles of a package in a passing folder there too: nobody will ask for it again."""
    monkeypatch.setenv("PYTHONPYCACHEPREFIX", str(installed.parents[2] / "bytecode"))


def build(python: Path, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return folders.run([str(python), "-m", "generator.cli", "build"], cwd=folder, **environment)


def test_a_wheel_builds_the_site_of_the_checkout_from_nothing_but_the_data(
    installed: Path, site: Path, tmp_path: Path
) -> None:
    shutil.copytree(engine.REPOSITORY / "protocols", tmp_path / "protocols")
    done = build(installed, tmp_path)
    assert (done.returncode, folders.complaints(done.stderr)) == (0, [])
    assert folders.content(tmp_path / "site") == folders.content(site)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["protocols", "site"]


def test_what_one_has_oneself_goes_before_what_came_with_the_wheel(installed: Path, tmp_path: Path) -> None:
    project = small.project(tmp_path, frame=False)
    write(
        project,
        {
            "docs/index.md": "# Onze wijzer\n\nWelkom.\n",
            "docs/over-ons.md": "# Over ons\n\nWij zijn een school. Zie de [gids](gids/index.md).\n",
            "docs/assets/material.css": "/* van ons */\n",
            "docs/~$over-ons.md": "open",
            "docs/Thumbs.db": "plaatjes",
            "overrides/partials/footer.html": "<footer>Van ons</footer>\n",
        },
    )
    done = build(installed, project)
    assert (done.returncode, folders.complaints(done.stderr)) == (0, [])
    site = project / "site"
    home = (site / "index.html").read_text(encoding="utf-8")
    assert "Welkom." in home
    assert "<footer>Van ons</footer>" in home
    assert 'href="over-ons/"' in home
    assert (site / "over-ons" / "index.html").is_file()
    assert (site / "gids" / "index.html").is_file()
    assert (site / "assets" / "material.css").read_text(encoding="utf-8") == "/* van ons */\n"
    assert [path.name for path in site.rglob("*") if path.name.startswith("~") or path.name == "Thumbs.db"] == []


def test_settings_of_ones_own_need_say_only_what_differs(installed: Path, tmp_path: Path) -> None:
    project = small.project(tmp_path, frame=False)
    own = "INHERIT: !ENV PROTOCOLWIJZER_FRAME\nsite_name: Onze wijzer\ntheme:\n  logo: assets/logo.svg\n"
    write(project, {"mkdocs.yml": own, "docs/assets/logo.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>'})
    done = build(installed, project)
    assert (done.returncode, folders.complaints(done.stderr)) == (0, [])
    home = (project / "site" / "index.html").read_text(encoding="utf-8")
    assert '<img src="assets/logo.svg" alt="" class="frame-logo">Onze wijzer</a>' in home
    for kept in ('lang="nl"', "assets/material.css", '<a href="gids/">Gids</a>', "Kies donkere weergave"):
        assert kept in home


def test_a_link_of_a_document_of_ones_own_is_told_at_its_line(installed: Path, tmp_path: Path) -> None:
    project = small.project(tmp_path, frame=False)
    write(project, {"docs/over-ons.md": "# Over ons\n\nZie [dit](weg.md).\n"})
    done = build(installed, project)
    assert done.returncode == 2
    assert done.stderr.startswith("docs/over-ons.md:3:11: ")


def test_the_vocabulary_the_schemas_and_the_readme_of_the_data_are_in_the_wheel(installed: Path) -> None:
    asked = "import generator, pathlib; print(pathlib.Path(generator.__file__).parent)"
    package = Path(folders.run([str(installed), "-c", asked], cwd=installed.parent).stdout.strip()) / "protocols"
    for name in ("README.md", "schema", "vocabulary"):
        ours = engine.REPOSITORY / "protocols" / name
        for path in [ours] if ours.is_file() else ours.iterdir():
            assert (package / path.relative_to(ours.parent)).read_bytes() == path.read_bytes()


def test_a_site_of_ones_own_is_begun_filled_and_built_with_nothing_but_the_wheel(
    installed: Path, tmp_path: Path
) -> None:
    write(tmp_path, {"tekst.txt": "Protocol sociale media Duinrand College\n\n1. Wees aardig.\n2. Maak geen foto’s.\n"})
    added = ("add", "--yes", "--subject", "sociale media", "tekst.txt")
    for arguments in (("start",), added, ("check",), ("build",)):
        done = folders.run([str(installed), "-m", "generator.cli", *arguments], cwd=tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "site" / "protocollen" / "duinrand-college" / "sociale-media" / "v1" / "index.html").is_file()


def write(folder: Path, files: Mapping[str, str]) -> None:
    for name, words in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(words, encoding="utf-8")
