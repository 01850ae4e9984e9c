"""A corpus of many institutions, made of copies of the real ones, and its matrix in the frame of the real site."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

from generator.book.book import Book
from generator.load import load
from generator.model import Corpus, Institution
from generator.outputs import versions
from generator.pages.page import Page
from generator.pages.render import render


def many(protocols: Path, target: Path, copies: int) -> Corpus:
    """Copy a data folder to ``target`` with every institution in it ``copies`` times more, under ids of their own."""
    shutil.copytree(protocols, target)
    for institution in load(protocols).institutions:
        for number in range(1, copies + 1):
            copy = target / f"{institution.id}-{number}"
            shutil.copytree(protocols / institution.id, copy)
            _rename(copy, institution, number)
    return load(target)


def _rename(folder: Path, old: Institution, number: int) -> None:
    schools = [school.id for school in old.schools]
    institution = folder / "institution.yml"
    content = institution.read_text(encoding="utf-8")
    content = content.replace(f"id: {old.id}\n", f"id: {folder.name}\n", 1)
    content = re.sub(r"(?m)^short_name: (.+)$", rf"short_name: \1 {number}", content)
    for school in schools:
        content = re.sub(rf"\bid: {school}\b(?!-)", f"id: {school}-{number}", content)
    institution.write_text(content, encoding="utf-8")
    for protocol in folder.glob("*/protocol.yml"):
        listed = protocol.read_text(encoding="utf-8")
        for school in schools:
            listed = re.sub(rf"(?<=[\[ ]){school}(?=[,\]\n])", f"{school}-{number}", listed)
        protocol.write_text(listed, encoding="utf-8")


def matrix_site(site: Path, real: Page, corpus: Corpus, target: Path) -> None:
    """Write what the matrix of ``corpus`` needs to ``target``: its page, its versions, and the files of the real site.

    ``real`` is the matrix as the built ``site`` has it: the frame around it is kept. A whole site of so many
    institutions would take minutes and show nothing more.
    """
    shutil.copytree(site / "assets", target / "assets")
    framed = (site / real.path / "index.html").read_text(encoding="utf-8")
    assert framed.count(real.body) == 1, "the frame no longer holds the page word for word"
    wide = next(page for page in render(corpus) if page.kind == "matrix")
    file = target / real.path / "index.html"
    file.parent.mkdir()
    file.write_text(framed.replace(real.body, wide.body), encoding="utf-8")
    book = Book(corpus)
    documents = {versions.path(edition): versions.document(book, edition) for edition in corpus.editions}
    for path, content in {versions.INDEX: versions.index(corpus), **documents}.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        (target / path).write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
