"""A corpus of many institutions, made of copies of the real ones, and its matrix in the frame of the real site."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import copies

from generator import addresses
from generator.book.book import Book
from generator.load import load
from generator.model import Corpus
from generator.outputs.kinds import versions
from generator.pages.page import Page
from generator.pages.render import render


def many(protocols: Path, target: Path, number: int) -> Corpus:
    """Copy a data folder to ``target`` with every institution in it ``number`` times more, and load that."""
    copies.copied(protocols, target, number)
    return load(target)


def matrix_site(site: Path, real: Page, corpus: Corpus, target: Path) -> None:
    """Write what the matrix of ``corpus`` needs to ``target``: its page, its versions, and the files of the real site.

    ``real`` is the matrix as the built ``site`` has it: the frame around it is kept. A whole site of so many
    institutions would take minutes and show nothing more.
    """
    shutil.copytree(site / "assets", target / "assets")
    framed = (site / real.path / "index.html").read_text(encoding="utf-8")
    assert framed.count(real.body) == 1, "the frame no longer holds the page word for word"
    wide = next(page for page in render(Book(corpus)) if page.kind == "matrix")
    file = target / real.path / "index.html"
    file.parent.mkdir()
    file.write_text(framed.replace(real.body, wide.body), encoding="utf-8")
    book = Book(corpus)
    documents = {addresses.version_file(edition): versions.document(book, edition) for edition in corpus.editions}
    for path, content in {versions.INDEX: versions.index(book), **documents}.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
