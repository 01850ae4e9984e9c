"""The pages as a folder that site engines other than MkDocs can build: the tested way out."""

from __future__ import annotations

import json
from pathlib import Path

from generator import addresses
from generator.book.book import Book
from generator.ground.errors import DataError
from generator.language import words
from generator.model import Corpus
from generator.outputs import output
from generator.pages import render
from generator.pages.page import Page
from generator.site import frame
from generator.site.build import trouble

# Read by Zensical and ProperDocs as well as by MkDocs, so it asks for nothing that only one of them knows.
_SETTINGS = """\
site_name: {name}
site_description: {words.DESCRIPTION}
use_directory_urls: true
theme:
  name: material
  language: {language}
  font: false
  features: [navigation.tabs]
  palette:
    - media: "(prefers-color-scheme: light)"
      scheme: default
      toggle: {{icon: material/weather-sunny, name: {words.TO_DARK}}}
    - media: "(prefers-color-scheme: dark)"
      scheme: slate
      toggle: {{icon: material/weather-night, name: {words.TO_LIGHT}}}
plugins:
  - search:
      lang: {language}
nav:
{nav}not_in_nav: "**"
markdown_extensions:
  - attr_list
  - tables
  - toc:
      permalink: false
extra_css: [assets/material.css, assets/protocolwijzer.css]
extra_javascript: [assets/protocolwijzer.js]
extra:
  generator: false
"""


def write(corpus: Corpus, root: Path, out: Path, address: str = "") -> None:
    """Write settings, pages, handwritten documents and data files to ``out``.

    ``root`` is the folder the corpus was loaded from; the handwritten documents are those in ``docs`` beside it, and
    the packaged ones that are not there. ``out`` is made if need be; files of the same name in it are replaced.
    ``address`` is the address of the home page, where it is not as in the settings. Raises ``DataError`` for each
    document at the address of what is made from the data, before anything is written, and where the
    system refuses a file.
    """
    address = addresses.of_the_site(corpus.settings, address)
    own = _own(root)
    book = Book(corpus)
    pages = tuple(page for page in render.planned(book, address) if page.path or frame.HOME not in own)
    handwritten = [end.removesuffix("index.html").strip("/") for end, file in own.items() if file.suffix == ".md"]
    site = output.Site(book=book, pages=pages, handwritten=handwritten, address=address)
    output.refuse(book)
    data, around = output.planned(book), output.around(site)
    made = {f"{page.path}/index.html".lstrip("/") for page in pages} | around.keys()
    made |= {path for each in data for path in (each.path, *each.former)}
    problems = [frame.taken(own[path], path.removesuffix("index.html")) for path in made & own.keys()]
    problems += frame.crossed(own, made)
    if problems:
        raise DataError(problems)
    phrases = words.phrases.frame
    nav = "".join(f"  - {name}: {path}\n" for name, path in phrases.TABS)
    settings = _SETTINGS.format(words=phrases, language=words.CODE, name=words.phrases.site.NAME, nav=nav)
    known = f"site_url: {json.dumps(address)}\n" if address else ""
    _put(out / "mkdocs.yml", (settings + known).encode())
    docs = out / "docs"
    for folder in reversed(frame.layers(frame.settings(root), root, frame.DOCUMENTS)):
        for file in frame.files(folder):
            _put(docs / file.relative_to(folder), file.read_bytes())
    for each in data:
        content = each.content()
        for path in (each.path, *each.former):
            _put(docs / path, content)
    for path, content in around.items():
        _put(docs / path, content)
    for page in pages:
        _put(docs / page.path / "index.md", source(page.made()).encode())


def _own(root: Path) -> dict[str, Path]:
    """Return every handwritten document, and every file beside them, by its path in the site."""
    found: dict[str, Path] = {}
    for folder in frame.layers(frame.settings(root), root, frame.DOCUMENTS):
        for file in frame.files(folder):
            inside = file.relative_to(folder)
            if file.suffix == ".md" and file.stem not in ("index", "README"):
                inside = inside.with_suffix("") / "index.html"
            elif file.suffix == ".md":
                inside = inside.with_name("index.html")
            found.setdefault(inside.as_posix(), file)
    return found


def source(page: Page) -> str:
    """Return ``page`` as a Markdown file: front matter, then its one HTML element, which Markdown leaves alone.

    JSON strings are YAML strings, so the front matter needs no YAML writer.
    """
    front = {
        "title": page.title,
        "description": page.description,
        "hide": ["navigation", "toc"],
        "search": {"exclude": not page.searchable},
    }
    lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in front.items()]
    return "\n".join(["---", *lines, "---", "", page.body.strip(), ""])


def _put(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise trouble.refused(path, f"this cannot be written ({error.strerror})", "name another folder") from None
