"""Every address that was once published leads somewhere after ids are renamed."""

import dataclasses
import re
from collections.abc import Mapping
from typing import Any, get_args

import html5lib
import pytest

from generator import addresses
from generator.book.book import Book
from generator.model import Corpus, RenamedKind, Renaming
from generator.outputs import output
from generator.outputs.kinds import renamed as renamed_file
from generator.outputs.kinds import versions
from generator.pages.page import Page
from generator.pages.render import render

NOW = {
    "calvijn": "csg",
    "csg-calvijn": "calvijn-college",
    "sociale-media": "media",
    "v1": "eerste",
    "leerlingen": "scholieren",
    "opnamen-plaatsen": "beeld-en-geluid",
    "sec_b__art_6": "sec_b__art_60",
}


def swap(value: Any, done: dict[int, Any]) -> Any:
    """Return ``value`` with every id in it as it is called now; one thing stays one thing, which ``done`` sees to."""
    if isinstance(value, str):
        return NOW.get(value, value)
    if id(value) not in done:
        done[id(value)] = _swapped(value, done)
    return done[id(value)]


def _swapped(value: Any, done: dict[int, Any]) -> Any:
    if isinstance(value, tuple):
        return tuple(swap(part, done) for part in value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        fields = {field.name: swap(getattr(value, field.name), done) for field in dataclasses.fields(value)}
        return dataclasses.replace(value, **fields)
    return value


@pytest.fixture(scope="module")
def before(corpus: Corpus) -> Corpus:
    """Two institutions, one of which has two versions."""
    topics = {topic.id for topic in corpus.vocabulary.topics}
    assert "opnamen-plaatsen" in topics
    works = tuple(work for work in corpus.works if work.institution.id in ("calvijn", "clusius"))
    return dataclasses.replace(corpus, institutions=tuple(work.institution for work in works), works=works)


@pytest.fixture(scope="module")
def after(before: Corpus) -> Corpus:
    """The same, with an id of each kind renamed, and two of them above each other."""
    renamings: list[tuple[RenamedKind, str, str]] = [
        ("institution", "calvijn", "csg"),
        ("school", "csg-calvijn", "calvijn-college"),
        ("protocol", "calvijn/sociale-media", "csg/media"),
        ("protocol", "clusius/sociale-media", "clusius/media"),
        ("version", "calvijn/sociale-media@v1", "csg/media@eerste"),
        ("version", "clusius/sociale-media@v1", "clusius/media@eerste"),
        ("provision", "calvijn/sociale-media@v2#sec_b__art_6", "csg/media@v2#sec_b__art_60"),
        ("role", "leerlingen", "scholieren"),
        ("topic", "opnamen-plaatsen", "beeld-en-geluid"),
    ]
    assert {kind for kind, _, _ in renamings} == set(get_args(RenamedKind))
    entries = tuple(Renaming(kind=kind, old=old, new=new) for kind, old, new in renamings)
    changed: Corpus = swap(before, {})
    return dataclasses.replace(changed, renamed=entries)


@pytest.fixture(scope="module")
def pages(after: Corpus) -> Mapping[str, Page]:
    return {page.path: page for page in render(Book(after))}


@pytest.fixture(scope="module")
def signposts(after: Corpus, pages: Mapping[str, Page]) -> Mapping[str, bytes]:
    return output.around(
        output.Site(book=Book(after), pages=tuple(pages.values()), address="https://voorbeeld.example/sub/")
    )


@pytest.mark.long
def test_every_page_of_before_is_a_page_or_a_signpost_to_one(
    before: Corpus, pages: Mapping[str, Page], signposts: Mapping[str, bytes]
) -> None:
    gone = [page.path for page in render(Book(before)) if page.path not in pages]
    assert len(gone) > 20
    for path in gone:
        stub = signposts[f"{path}/index.html"].decode()
        parsed = html5lib.HTMLParser(strict=True).parse(stub)
        assert parsed is not None
        target = re.search(r'<a href="((?:\.\./)+)([^"]*)/">', stub)
        assert target is not None
        assert target[1].count("../") == path.count("/") + 1
        assert target[2] in pages, path
        assert f'<link rel="canonical" href="https://voorbeeld.example/sub/{target[2]}/">' in stub
        assert f'content="0; url={target[1]}{target[2]}/"' in stub
        assert '<meta name="robots" content="noindex">' in stub


@pytest.mark.long
def test_every_file_of_before_still_answers(before: Corpus, after: Corpus) -> None:
    then, now = output.files(Book(before)), output.files(Book(after))
    assert {path for path in then if not path.startswith("zoekindex/")} <= set(now)
    assert now["data/versies/calvijn/sociale-media/v1.json"] == now["data/versies/csg/media/eerste.json"]


@pytest.mark.long
def test_no_signpost_is_in_the_sitemap_and_hosts_are_told_of_each(
    pages: Mapping[str, Page], signposts: Mapping[str, bytes]
) -> None:
    sitemap = signposts["sitemap.xml"].decode()
    stubs = [path.removesuffix("/index.html") for path in signposts if path.endswith("/index.html")]
    lines = dict(line.split()[:2] for line in signposts["_redirects"].decode().splitlines())
    assert sitemap.count("<loc>") == len(pages)
    assert lines.keys() == {f"/sub/{stub}/" for stub in stubs}
    assert all(f"https://voorbeeld.example{target}<" in sitemap for target in lines.values())
    assert not any(f"https://voorbeeld.example{old}<" in sitemap for old in lines)


@pytest.mark.long
def test_the_page_of_a_version_keeps_the_anchors_of_before(after: Corpus, pages: Mapping[str, Page]) -> None:
    edition = next(edition for edition in after.editions if edition.locator == "csg/media@v2")
    body = pages[addresses.edition(edition)].body
    assert body.count('id="sec_b__art_6"') == body.count('id="sec_b__art_60"') == 1
    assert Book(after).former.eids(edition) == {"sec_b__art_60": ["sec_b__art_6"]}


def test_scripts_and_programs_are_told_what_locators_are_called_now(after: Corpus) -> None:
    renamed = versions.index(Book(after))["renamed"]
    assert renamed["calvijn/sociale-media@v1"] == "csg/media@eerste"
    assert renamed["calvijn/sociale-media@v2"] == "csg/media@v2"
    assert renamed["calvijn/sociale-media@v2#sec_b__art_6"] == "csg/media@v2#sec_b__art_60"
    listed = renamed_file.document(Book(after))["renamed"]
    assert {"kind": "role", "old": "leerlingen", "new": "scholieren", "since": None} in listed
    assert len(listed) == len(after.renamed)


@pytest.mark.long
def test_where_nothing_was_renamed_nothing_has_a_former_name(corpus: Corpus) -> None:
    corpus = dataclasses.replace(corpus, renamed=())
    former = Book(corpus).former
    assert former.addresses(addresses.role("leerlingen")) == ()
    assert former.locators == {}
    found = output.around(output.Site(book=Book(corpus), pages=tuple(render(Book(corpus)))))
    assert sorted(found) == ["assets/deelplaatje.png", "robots.txt"]
    assert found["robots.txt"] == b"User-agent: *\nAllow: /\n"
