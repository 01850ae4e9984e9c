"""The folder that ``protocolwijzer build`` publishes, and MkDocs' own commands."""

from __future__ import annotations

import re
import subprocess
import sys
import time
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import dutch
import engine
import markup
import ports
import pytest
import small
from trees import fragment

from generator.book.book import Book
from generator.model import Corpus
from generator.outputs import output
from generator.pages.page import Page


@pytest.fixture(scope="module")
def sources(site: Path) -> dict[str, str]:
    """Each HTML file by its path in the site."""
    return {
        path.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in sorted(site.rglob("*.html"))
    }


def where(page: Page) -> str:
    return f"{page.path}/index.html".lstrip("/")


def test_every_page_of_the_generator_is_in_the_site_with_its_own_words(
    pages: tuple[Page, ...], trees: markup.Trees
) -> None:
    assert len(pages) == len({page.path for page in pages})
    for page in pages:
        tree = trees[where(page)]
        content = markup.find(tree, "div", "frame-content")
        expected = fragment(page.body)
        assert markup.text(content) == markup.text(expected), page.path
        assert markup.ids(content)[1:] == markup.ids(expected), page.path
        assert [level for level, _, _ in markup.headings(content)].count("h1") == 1, page.path


def test_every_page_says_its_language_title_and_subject(pages: tuple[Page, ...], trees: markup.Trees) -> None:
    titles = []
    for page in pages:
        tree = trees[where(page)]
        assert tree.get("lang") == "nl"
        described = [tag.get("content") for tag in tree.iter("meta") if tag.get("name") == "description"]
        assert described == [page.description]
        titles += [markup.text(tag) for tag in tree.iter("title")]
    assert len(titles) == len(pages)
    assert [title for title, times in Counter(titles).items() if times > 1] == []


def test_every_page_parses_without_a_single_html_error(trees: markup.Trees) -> None:
    assert {path: errors for path in trees if (errors := trees.errors(path))} == {}


def test_no_anchor_stands_twice_on_a_page(trees: markup.Trees) -> None:
    for path, tree in trees.items():
        anchors = markup.ids(tree)
        assert sorted(set(anchors)) == sorted(anchors), path


def test_every_link_and_every_anchor_in_the_site_leads_somewhere(site: Path, trees: markup.Trees) -> None:
    assert markup.dead(site, trees) == []


def test_pages_work_from_any_folder_of_a_host(trees: markup.Trees) -> None:
    absolute = [
        f"{path}: {address}"
        for path, tree in trees.items()
        if path != "404.html"  # shown at any depth, so it must name the root
        for address in markup.links(tree)
        if address.startswith("/")
    ]
    assert not absolute


def test_every_page_is_at_most_three_clicks_from_home(trees: markup.Trees) -> None:
    clicks = {"index.html": 0}
    queue = ["index.html"]
    for path in queue:
        for link in trees[path].iter("a"):
            address = link.get("href")
            if not address or urlsplit(address).scheme:
                continue
            target = markup.resolve(path, address)
            if target in trees and target not in clicks:
                clicks[target] = clicks[path] + 1
                queue.append(target)
    # An old address that only leads on is linked from nowhere; where it leads to is one click on from there.
    moved = {
        path for path, tree in trees.items() if any(tag.get("http-equiv") == "refresh" for tag in tree.iter("meta"))
    }
    assert {markup.resolve(path, str(link.get("href"))) for path in moved for link in trees[path].iter("a")} <= set(
        clicks
    )
    assert set(clicks) == set(trees) - {"404.html"} - moved
    assert {path: count for path, count in clicks.items() if count > 3} == {}


def test_pages_load_nothing_from_elsewhere_and_run_no_inline_script(trees: markup.Trees) -> None:
    for path, tree in trees.items():
        for element in tree.iter():
            if element.tag in ("script", "img", "iframe", "source") or (
                element.tag == "link" and element.get("rel") != "canonical"
            ):
                address = element.get("src") or element.get("href") or ""
                assert not urlsplit(address).netloc, f"{path}: {address}"
            if element.tag == "script" and element.get("type") not in ("application/json", "application/ld+json"):
                assert element.get("src"), f"{path}: an inline script, which a content-security-policy would refuse"
            assert not [name for name in element.keys() if name.startswith("on")], path  # noqa: SIM118


def test_no_english_is_left_in_what_pages_show_or_tell(trees: dict[str, markup.Element]) -> None:
    found = {
        path: [(word, words.strip()[:80]) for words in dutch.said(tree) for word in dutch.english(words)]
        for path, tree in trees.items()
    }
    assert {path: words for path, words in found.items() if words} == {}


@pytest.mark.parametrize(
    "words", ["Skip to main part", "Made with care", "Not found", "Table of contents", "Search", "Copy to clipboard"]
)
def test_english_would_be_found(words: str) -> None:
    assert dutch.english(words)


def test_the_page_for_a_wrong_address_is_dutch_and_leads_home(trees: markup.Trees) -> None:
    tree = trees["404.html"]
    assert "bestaat niet" in markup.text(next(tree.iter("h1")))
    content = markup.find(tree, "div", "frame-content")
    assert "/." in list(markup.links(content))


def test_the_data_files_are_in_the_site_byte_for_byte(site: Path, site_corpus: Corpus) -> None:
    files = output.files(Book(site_corpus))
    assert "data/provisions.json" in files
    for address, content in files.items():
        assert (site / address).read_bytes() == content


def test_wrong_data_is_told_in_plain_lines_and_leaves_the_old_site_alone(
    copy_of_project: Callable[[], Path], tmp_path: Path
) -> None:
    project = copy_of_project()
    institution = project / "protocols" / "calvijn" / "institution.yml"
    institution.write_text(institution.read_text(encoding="utf-8") + "colour: red\nsmell: none\n", encoding="utf-8")
    old = tmp_path / "site"
    old.mkdir()
    (old / "index.html").write_text("the old site", encoding="utf-8")
    built = engine.run("mkdocs", "build", "--site-dir", old, cwd=project)
    assert built.returncode != 0
    assert "Traceback" not in built.stderr
    told = [line for line in built.stderr.splitlines() if "institution.yml:" in line]
    assert len(told) == 2
    assert all(re.search(r"protocols/calvijn/institution\.yml:\d+:\d+: .+ → .+", line) for line in told)
    assert [path.name for path in old.iterdir()] == ["index.html"]
    assert (old / "index.html").read_text(encoding="utf-8") == "the old site"


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, str]]:
    project = small.project(tmp_path / "project")
    port = ports.free()
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    with subprocess.Popen(command, cwd=project, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        yield project, f"http://127.0.0.1:{port}/"
        server.terminate()


def test_mkdocs_serve_shows_an_edit_of_the_data(served: tuple[Path, str]) -> None:
    project, url = served
    institution = project / "protocols" / "voorbeeldschool" / "institution.yml"
    wait_for(url, lambda body: "Voorbeeld" in body)
    words = institution.read_text(encoding="utf-8")
    institution.write_text(words.replace("Voorbeeld", "Nieuwebron"), encoding="utf-8")
    wait_for(url, lambda body: "Nieuwebron" in body)


def wait_for(url: str, holds: Callable[[str], bool], seconds: float = 240) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=60) as answer:
                if holds(answer.read().decode()):
                    return
        except OSError:
            pass  # not up yet, or in the middle of a rebuild
        time.sleep(0.2)
    raise AssertionError(f"{url} did not show what was expected within {seconds} s")
