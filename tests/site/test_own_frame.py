"""What a user may change of the frame: a logo, the menu, documents of their own; and what is refused, in words."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import engine
import markup
import pytest
import small
from playwright.sync_api import Browser

from generator.language import words
from generator.site.hosting import server

LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40"/></svg>'


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small.project(tmp_path_factory.mktemp("own") / "project")


@pytest.fixture
def project(fresh: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(fresh, tmp_path / "project"))


def change(file: Path, of: Callable[[str], str]) -> None:
    file.write_text(of(file.read_text(encoding="utf-8")), encoding="utf-8")


def document(project: Path, path: str, text: str) -> None:
    (project / "docs" / path).parent.mkdir(parents=True, exist_ok=True)
    (project / "docs" / path).write_text(text, encoding="utf-8")


def menu(site: Path, page: str = "index.html") -> list[tuple[str, str]]:
    """Return the words and addresses of the tabs of a page."""
    tabs = markup.find(markup.Trees(site)[page], "nav", "frame-tabs")
    return [(markup.text(link).strip(), link.get("href") or "") for link in tabs.iter("a")]


def test_a_logo_stands_before_the_name(project: Path, browser: Browser) -> None:
    document(project, "assets/logo.svg", LOGO)
    change(
        project / "mkdocs.yml", lambda text: text.replace("  font: false\n", "  font: false\n  logo: assets/logo.svg\n")
    )
    site = small.build(project)
    context = browser.new_context()
    tab = context.new_page()
    with server.running(site, prefix="/wijzer/") as base:
        for path, status in (("", 200), ("scholen/", 200), ("weg/naar/niets", 404)):
            answer = tab.goto(base + path, wait_until="networkidle")
            assert answer is not None
            assert answer.status == status
            logo = tab.locator(".frame-name img")
            assert logo.evaluate("image => image.naturalWidth > 0 && image.getBoundingClientRect().height") > 10
            assert tab.locator(".frame-name").inner_text().strip() == "Protocolwijzer"
    context.close()


def test_a_logo_that_is_not_there_is_told_where_it_is_named(project: Path) -> None:
    change(
        project / "mkdocs.yml", lambda text: text.replace("  font: false\n", "  font: false\n  logo: assets/logo.svg\n")
    )
    line = (project / "mkdocs.yml").read_text(encoding="utf-8").splitlines().index("  logo: assets/logo.svg") + 1
    [said] = small.refused(project)
    assert said.startswith(f"mkdocs.yml:{line}:9: assets/logo.svg, which 404.html and ")
    assert said.endswith("is not in the site → put it in docs/assets/logo.svg, or take out what names it")
    assert not (project / "site").exists()


def setting(project: Path, line: str) -> tuple[int, int]:
    """Add a line under ``theme`` in the settings, and return the line and column of its value."""
    change(project / "mkdocs.yml", lambda text: text.replace("  font: false\n", f"  font: false\n  {line}\n"))
    lines = (project / "mkdocs.yml").read_text(encoding="utf-8").splitlines()
    return lines.index(f"  {line}") + 1, line.rindex(" ") + 4


def test_an_icon_stands_before_the_name(project: Path, browser: Browser) -> None:
    setting(project, "icon: {logo: material/school, repo: fontawesome/brands/git}")
    site = small.build(project)
    context = browser.new_context()
    tab = context.new_page()
    with server.running(site, prefix="/wijzer/") as base:
        for path in ("", "scholen/", "weg/naar/niets"):
            tab.goto(base + path, wait_until="networkidle")
            drawn = tab.locator(".frame-name svg").evaluate(
                "icon => [icon.getBoundingClientRect().height > 10, icon.getBoundingClientRect().width > 10]"
            )
            assert drawn == [True, True]
            assert tab.locator(".frame-name").inner_text().strip() == "Protocolwijzer"
    context.close()


@pytest.mark.parametrize("name", ["material/bestaat-niet", "../../main"])
def test_an_icon_that_there_is_not_is_refused(name: str, project: Path) -> None:
    line, column = setting(project, f"icon: {{logo: {name}}}")
    assert small.refused(project) == [
        f"mkdocs.yml:{line}:{column}: there is no icon '{name}' → name one that comes with the theme, such as"
        f" material/school, or add overrides/.icons/{name}.svg"
    ]


def test_an_icon_by_itself_is_refused(project: Path) -> None:
    line, column = setting(project, "icon: material/school")
    assert small.refused(project) == [
        f"mkdocs.yml:{line}:{column}: 'icon' under theme is no icon by itself → write below it: logo: and its name"
    ]


@pytest.mark.parametrize("name", ["logo", "favicon"])
def test_a_picture_of_a_third_party_is_refused_where_it_is_named(name: str, project: Path) -> None:
    if name == "favicon":
        change(project / "mkdocs.yml", lambda text: text.replace("  favicon: assets/images/favicon.svg\n", ""))
    line, column = setting(project, f"{name}: https://elders.nl/teken.svg")
    [said] = small.refused(project)
    assert said.startswith(f"mkdocs.yml:{line}:{column}: https://elders.nl/teken.svg, which 404.html and ")
    assert said.endswith("with a third party, and the site asks nothing of those → put a copy in docs/ and name that")
    assert not (project / "site").exists()


@pytest.mark.parametrize("path", ["404.html", "404.md"])
def test_a_document_for_a_wrong_address_is_refused_and_a_template_is_shown(path: str, project: Path) -> None:
    document(project, path, "# Weg\n")
    assert small.refused(project) == [
        f"docs/{path}:1:1: the page for a wrong address is made by the frame, and this would not be shown in its place"
        ' → write it as a template, overrides/404.html: {% extends "main.html" %} and a block content'
    ]
    (project / "docs" / path).unlink()
    (project / "overrides" / "404.html").write_text(
        '{% extends "main.html" %}{% block content %}<h1>Van ons</h1>{% endblock %}', encoding="utf-8"
    )
    trees = markup.Trees(small.build(project))
    assert "Van ons" in markup.text(trees["404.html"])


def test_the_menu_is_that_of_the_settings_with_sections_links_and_pages_without_a_title(project: Path) -> None:
    document(project, "over/index.md", "# Wie wij zijn\n\nEen school.\n")
    document(project, "over/contact.md", "# Contact\n\nBel ons.\n")
    document(project, "nieuws.md", "# Nieuws\n\nNiets.\n")
    nav = """nav:
  - scholen/index.md
  - Begin: index.md
  - Over:
    - Wij: over/index.md
    - over/contact.md
  - nieuws.md
  - Elders: https://voorbeeld.nl/elders/
  - Gids: gids/index.md
"""
    change(project / "mkdocs.yml", lambda text: re.sub(r"nav:\n(  - .*\n)+", nav, text))
    site = small.build(project)
    assert menu(site, "nieuws/index.html") == [
        ("Scholen en instellingen", "../scholen/"),
        ("Begin", ".."),
        ("Wij", "../over/"),
        ("Contact", "../over/contact/"),
        ("Nieuws", "./"),
        ("Elders", "https://voorbeeld.nl/elders/"),
        ("Gids", "../gids/"),
    ]
    content = markup.find(markup.Trees(site)["404.html"], "div", "frame-content")
    assert [link.get("href") for link in content.iter("a")] == [
        "/.",
        *("/scholen/", "/over/", "/over/contact/", "/nieuws/", "https://voorbeeld.nl/elders/", "/gids/"),
    ]


def test_without_a_menu_in_the_settings_there_is_the_usual_one_and_each_document_of_ones_own(project: Path) -> None:
    document(project, "over/contact.md", "# Contact\n\nBel ons.\n")
    change(project / "mkdocs.yml", lambda text: re.sub(r"nav:\n(  - .*\n)+", "", text))
    names = [name for name, _ in menu(small.build(project))]
    assert names == [*(name for name, _ in words.phrases.frame.TABS), "Contact"]


def test_the_usual_menu_is_written_once() -> None:
    settings = (engine.REPOSITORY / "mkdocs.yml").read_text(encoding="utf-8")
    listed = re.search(r"\nnav:\n((?:  - .*\n)+)", settings)
    assert listed is not None
    assert listed[1] == "".join(f"  - {name}: {path}\n" for name, path in words.phrases.frame.TABS)


def test_a_home_page_of_ones_own_takes_the_place_of_ours(project: Path) -> None:
    document(project, "index.md", "---\ndescription: Van ons.\n---\n\n# Onze wijzer\n\nWelkom.\n")
    site = small.build(project, SITE_URL="https://voorbeeld.nl/")
    home = markup.Trees(site)["index.html"]
    assert "Welkom." in markup.text(markup.find(home, "div", "frame-content"))
    assert [tag.get("content") for tag in home.iter("meta") if tag.get("name") == "description"] == ["Van ons."]
    assert menu(site)[0] == ("Home", ".")
    assert (site / "sitemap.xml").read_text(encoding="utf-8").count("<loc>https://voorbeeld.nl/</loc>") == 1


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("scholen/index.md", "scholen/"),
        ("methode.md", "methode/"),
        ("data/provisions.json", "data/provisions.json"),
        ("robots.txt", "robots.txt"),
    ],
)
def test_a_file_at_the_address_of_another_page_or_file_is_refused(path: str, address: str, project: Path) -> None:
    document(project, path, "# Van ons\n")
    assert small.refused(project) == [
        f"docs/{path}:1:1: this has the address of what is made from the data ({address})"
        " → give it another name; only index.md, at the top, takes the place of a page: of home"
    ]


@pytest.mark.parametrize(
    ("path", "what", "name"),
    [
        ("data", "this is a file where the site has a folder (data/)", "it"),
        ("assets", "this is a file where the site has a folder (assets/)", "it"),
        ("robots.txt/van-ons.txt", "this lies in a folder where the site has a file (robots.txt)", "the folder"),
    ],
)
def test_a_file_where_the_site_has_a_folder_and_the_other_way_round_is_refused(
    path: str, what: str, name: str, project: Path
) -> None:
    for folder in ("docs", "overrides"):
        shutil.rmtree(project / folder)
    (project / "mkdocs.yml").write_text("INHERIT: !ENV PROTOCOLWIJZER_FRAME\n", encoding="utf-8")
    document(project, path, "# Van ons\n")
    assert small.refused(project) == [f"docs/{path}:1:1: {what} → give {name} another name"]


@pytest.mark.parametrize("between", [False, True])
def test_a_page_of_ones_own_joins_a_menu_that_is_inherited(between: bool, project: Path) -> None:
    for folder in ("docs", "overrides"):
        shutil.rmtree(project / folder)
    frame, base = "INHERIT: !ENV PROTOCOLWIJZER_FRAME\n", "INHERIT: basis.yml\n"
    (project / "basis.yml").write_text(f"{frame}extra: {{here: !relative $docs_dir}}\n", encoding="utf-8")
    (project / "mkdocs.yml").write_text(base if between else frame, encoding="utf-8")
    document(project, "over.md", "# Over ons\n\nEen school.\n")
    names = [name for name, _ in menu(small.build(project))]
    assert names == [*(name for name, _ in words.phrases.frame.TABS), "Over ons"]


def test_a_page_outside_a_menu_of_ones_own_that_is_inherited_is_told(project: Path) -> None:
    (project / "mkdocs.yml").rename(project / "basis.yml")
    (project / "mkdocs.yml").write_text("INHERIT: basis.yml\n", encoding="utf-8")
    document(project, "over.md", "# Over ons\n\nEen school.\n")
    [said] = small.refused(project)
    assert "over.md" in said


def test_settings_that_make_another_site_are_refused(project: Path) -> None:
    document(project, "index.md", "# Van ons\n")
    change(
        project / "mkdocs.yml",
        lambda text: text.replace("plugins:\n  - protocolwijzer\n", "plugins: []\nstrict: false\n"),
    )
    assert small.refused(project)[0].startswith("mkdocs.yml:")


def test_settings_that_make_a_site_without_the_data_are_refused(project: Path) -> None:
    shutil.rmtree(project / "docs")
    document(project, "index.md", "# Van ons\n")
    (project / "mkdocs.yml").write_text("site_name: Van ons\n", encoding="utf-8")
    assert small.refused(project) == [
        "mkdocs.yml:1:1: these settings make no zoekindex.js"
        " → name protocolwijzer under plugins; see the mkdocs.yml that came with this package"
    ]
    assert not (project / "site").exists()


def test_what_file_managers_and_word_leave_behind_is_not_published(project: Path) -> None:
    for name in ("Thumbs.db", "desktop.ini", ".DS_Store", "~$gids.docx", "gids/Thumbs.db", "assets/desktop.ini"):
        document(project, name, "x")
    (project / "overrides" / "assets" / "Thumbs.db").write_text("x", encoding="utf-8")
    site = small.build(project)
    left = ("thumbs.db", "desktop.ini", ".ds_store")
    assert [path.name for path in site.rglob("*") if path.name.lower() in left or path.name.startswith("~$")] == []
