"""What a site needs to be whole: every file that a page, a style sheet or a script asks for."""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path

import pytest

from generator.site.build import assets

PAGE = """<!doctype html><html><head><link rel="canonical" href="https://voorbeeld.nl/wijzer/">
<link rel="stylesheet" href="{up}assets/een.css"><link rel="alternate" href="{up}weg.atom">
<link rel=icon href='{up}teken.svg'></head>
<body><script src="{up}assets/een.js?x=1#y" defer></script><img alt="" src="data:image/png;base64,AA" >
<a href="{up}weg/">weg</a><a href="https://elders.nl/">elders</a>
<img src="https://voorbeeld.nl/wijzer/weg.png" alt=""></body></html>"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    site = tmp_path / "new"
    (site / "scholen").mkdir(parents=True)
    (site / "assets").mkdir()
    (site / "index.html").write_text(PAGE.format(up=""), encoding="utf-8")
    (site / "scholen" / "index.html").write_text(PAGE.format(up="../"), encoding="utf-8")
    (site / "404.html").write_text(PAGE.format(up="/wijzer/"), encoding="utf-8")
    (site / "assets" / "een.css").write_text('@import "twee.css"; a { background: url(teken.svg) }', encoding="utf-8")
    (site / "assets" / "twee.css").write_text("/* url(weg.svg) */ a { mask: url('data:image/svg+xml,<svg/>') }")
    for name in ("assets/een.js", "assets/teken.svg", "teken.svg"):
        (site / name).write_text("", encoding="utf-8")
    return site


def said(site: Path) -> list[str]:
    settings = site.parent / "mkdocs.yml"
    settings.write_text("extra_javascript:\n  - assets/een.js\n", encoding="utf-8")
    here = f"{site.parent.as_posix()}/"
    return [str(problem).replace(here, "") for problem in assets.missing(site, site.parent / "site", settings)]


def test_a_site_that_is_whole_lacks_nothing(site: Path) -> None:
    assert said(site) == []


@pytest.mark.parametrize(
    ("gone", "place", "asked"),
    [
        ("assets/een.js", "mkdocs.yml:2:5", "404.html and 2 more ask for"),
        ("assets/een.css", "site/404.html:1:1", "404.html and 2 more ask for"),
        ("teken.svg", "site/404.html:1:1", "404.html and 2 more ask for"),
        ("assets/twee.css", "site/assets/een.css:1:1", "assets/een.css asks for"),
        ("assets/teken.svg", "site/assets/een.css:1:1", "assets/een.css asks for"),
    ],
)
def test_what_is_not_there_is_named_once_where_it_can_be_mended(site: Path, gone: str, place: str, asked: str) -> None:
    (site / gone).unlink()
    mend = f"put it in docs/{gone}, or take out what names it"
    assert said(site) == [f"{place}: {gone}, which {asked}, is not in the site → {mend}"]


@pytest.mark.parametrize(
    "asked",
    [
        '<img src="https://elders.nl/weg.png" alt="">',
        "<img src=//elders.nl/weg.png>",
        '<link rel="stylesheet" href="http://elders.nl/weg.png">',
        '<link rel="shortcut icon" href="https://elders.nl/weg.png">',
        '<script src="//elders.nl/weg.png"></script>',
        '<link rel="preconnect" href="https://elders.nl">',
        '<iframe src="https://elders.nl/"></iframe>',
    ],
)
def test_nothing_may_be_asked_of_a_third_party(site: Path, asked: str) -> None:
    page = site / "scholen" / "index.html"
    page.write_text(page.read_text(encoding="utf-8").replace("</body>", asked), encoding="utf-8")
    address = re.search(r"(?:https?:)?//elders.nl[^\">]*", asked)
    assert address is not None
    what = f"{address[0]}, which scholen/index.html asks for, is with a third party, and the site asks nothing of those"
    assert said(site) == [f"site/scholen/index.html:1:1: {what} → put a copy in docs/ and name that"]


def test_a_style_sheet_may_ask_nothing_of_a_third_party(site: Path) -> None:
    (site / "assets" / "twee.css").write_text("@import url(https://elders.nl/x.css);", encoding="utf-8")
    [line] = said(site)
    assert line.startswith(
        "site/assets/twee.css:1:1: https://elders.nl/x.css, which assets/twee.css asks for, is with "
    )


def test_the_fonts_of_the_theme_are_left_out_by_a_setting(site: Path) -> None:
    address = "https://fonts.googleapis.com/css?family=Roboto"
    (site / "assets" / "twee.css").write_text(f'@import "{address}";', encoding="utf-8")
    assert said(site)[0].endswith(" → write under theme: font: false")


SCRIPT = """/** @type {import("../weg.js").Weg} */
var FILES = ["assets/vendor/los.js", 'assets/search/engine.js'], near = new URL("./topic.js", here),
  far = `weg/${name}.js`;"""


@pytest.fixture
def scripted(site: Path) -> Path:
    """A site with a script of the frame that names others, and with scripts of others that name what they will."""
    (site / "assets" / "vendor").mkdir()
    (site / "assets" / "search").mkdir()
    (site / "assets" / "protocolwijzer.js").write_text(SCRIPT, encoding="utf-8")
    for name in ("assets/topic.js", "assets/search/engine.js"):
        (site / name).write_text("", encoding="utf-8")
    for name in ("assets/vendor/los.js", "assets/eigen.js"):
        (site / name).write_text('load("weg.js")', encoding="utf-8")
    return site


def test_what_scripts_of_others_and_comments_name_is_not_asked_for(scripted: Path) -> None:
    assert said(scripted) == []


@pytest.mark.parametrize("gone", ["assets/vendor/los.js", "assets/search/engine.js", "assets/topic.js"])
def test_a_file_that_only_a_script_of_the_frame_names_is_asked_for(scripted: Path, gone: str) -> None:
    (scripted / gone).unlink()
    what = f"{gone}, which assets/protocolwijzer.js asks for, is not in the site"
    mend = f"put it in docs/{gone}, or take out what names it"
    assert said(scripted) == [f"site/assets/protocolwijzer.js:1:1: {what} → {mend}"]


def test_the_scripts_of_the_frame_name_what_the_search_needs(root: Path, site: Path) -> None:
    for name in ("assets/protocolwijzer.js", "assets/matrix/page.js"):
        (site / name).parent.mkdir(exist_ok=True)
        shutil.copy(root / "docs" / name, site / name)
    assert [problem.partition(": ")[2].partition(",")[0] for problem in said(site)] == [
        "assets/search/engine.js",
        "assets/vendor/diff-match-patch-1.0.5.js",
        "assets/vendor/fflate-0.8.3.js",
        "assets/vendor/snowball-base-3.0.1.js",
        "assets/vendor/snowball-dutch-3.0.1.js",
    ]


def test_what_others_made_is_as_they_published_it(root: Path) -> None:
    # `sha256sum --check tests/golden/vendored.sha256` says the same.
    listed = dict(
        reversed(line.split("  ")) for line in (root / "tests/golden/vendored.sha256").read_text("utf-8").splitlines()
    )
    found = sorted((root / "docs/assets/vendor").iterdir())
    assert {
        path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in found
    } == listed


def test_workflows_and_set_up_fetch_nothing_without_a_digest(root: Path) -> None:
    used = [
        line.split("uses:")[1].strip()
        for path in sorted((root / ".github/workflows").glob("*.yml"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if "uses:" in line
    ]
    assert len(used) > 5
    assert [each for each in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", each)] == []
    pins = (root / "scripts/uv.txt").read_text(encoding="utf-8")
    assert len(re.findall(r"--hash=sha256:[0-9a-f]{64}", pins)) > 10
    assert "--require-hashes" in (root / "scripts/setup.sh").read_text(encoding="utf-8")
