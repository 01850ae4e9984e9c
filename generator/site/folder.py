"""The pages as a folder that site engines other than MkDocs can build: the tested way out."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from generator import addresses
from generator.book.book import Book
from generator.model import Corpus
from generator.outputs import output
from generator.pages import render
from generator.pages.page import Page

# Read by Zensical and ProperDocs as well as by MkDocs, so it asks for nothing that only one of them knows.
_SETTINGS = """\
site_name: Protocolwijzer
site_description: Wat scholen regelen over sociale media, woord voor woord.
use_directory_urls: true
theme:
  name: material
  language: nl
  font: false
  features: [navigation.tabs]
  palette:
    - media: "(prefers-color-scheme: light)"
      scheme: default
      toggle: {icon: material/weather-sunny, name: Kies donkere weergave}
    - media: "(prefers-color-scheme: dark)"
      scheme: slate
      toggle: {icon: material/weather-night, name: Kies lichte weergave}
plugins:
  - search:
      lang: nl
nav:
  - Home: index.md
  - Scholen: scholen/index.md
  - Rollen: rollen/index.md
  - Onderwerpen: onderwerpen/index.md
  - Vergelijken: vergelijken/index.md
  - Begrippen: begrippen/index.md
  - Methode: methode/index.md
  - Gegevens: data/index.md
  - Gids voor scholen: gids/index.md
not_in_nav: "**"
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

    ``root`` is the folder the corpus was loaded from; the handwritten documents are those in ``docs`` beside it.
    ``out`` is made if need be; files of the same name in it are replaced. ``address`` is the
    address of the home page, where it is not as in the settings.
    """
    address = addresses.of_the_site(corpus.settings, address)
    docs = out / "docs"
    docs.mkdir(parents=True, exist_ok=True)
    own = f"site_url: {json.dumps(address)}\n" if address else ""
    (out / "mkdocs.yml").write_text(_SETTINGS + own, encoding="utf-8", newline="\n")
    texts = root.resolve().parent / "docs"
    if texts.is_dir():
        shutil.copytree(texts, docs, dirs_exist_ok=True)
    book = Book(corpus)
    pages = tuple(render.render(book, address))
    for page in pages:
        _put(docs / page.path / "index.md", source(page).encode())
    handwritten = [path.parent.relative_to(texts).as_posix() for path in sorted(texts.rglob("index.md"))]
    site = output.Site(book=book, pages=pages, handwritten=handwritten, address=address)
    for path, content in {**output.files(book), **output.around(site)}.items():
        _put(docs / path, content)


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
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
