"""How well the search answers, and what its first question costs a reader on a slow machine, in a real browser."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import looking
from manyschools import streamed
from playwright.sync_api import Browser, expect
from playwright.sync_api import Page as Tab

from generator import addresses, search
from generator.model import Corpus

TOP = 3
SLOWDOWN = 4
SCHOOLS = 500
QUESTIONS = (
    "foto",
    "mag ik mijn telefoon in de klas gebruiken",
    "schorsing leerling",
    "wie is verantwoordelijk voor wat ik plaats",
)


def ranks(tab: Tab, asked: Sequence[Mapping[str, Any]], corpus: Corpus) -> list[tuple[str, int | None]]:
    """Return per question at which place its first expected provision stands among the first ten (0 is the top).

    ``asked`` are entries of ``tests/golden/search/``: the words (``ask``) and the locators that answer them
    (``answers``). ``tab`` shows a page of the site.
    """
    paths = {passage.locator: addresses.passage(passage) for edition in corpus.editions for passage in edition.passages}
    found = tab.evaluate(
        """async (asked) => {
          const search = await pwSearchLoad();
          const answers = [];
          for (const words of asked) {
            const { results } = await search.find(words);
            answers.push(results.map(({ places }) => places.map(({ path }) => path)));
          }
          return answers;
        }""",
        [question["ask"] for question in asked],
    )
    placed = []
    for question, got in zip(asked, found, strict=True):
        wanted = {paths[locator] for locator in question["answers"]}
        placed.append(
            (question["ask"], next((place for place, paths in enumerate(got) if wanted.intersection(paths)), None))
        )
    return placed


def missed(placed: Iterable[tuple[str, int | None]]) -> list[tuple[str, int | None]]:
    """Return the questions whose expected provisions are all below the first three."""
    return [(words, place) for words, place in placed if place is None or place >= TOP]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Of one first question: bytes over the wire after it was typed, and seconds until the results stood there."""

    question: str
    transferred: int
    seconds: float


def first_questions(
    site: Path, corpus: Corpus, browser: Browser, schools: int = SCHOOLS, questions: Sequence[str] = QUESTIONS
) -> Iterator[Cost]:
    """Yield the cost of each question, asked first on the search page of ``site`` with ``schools`` institutions.

    The processor of the browser is slowed down four times, its cache is empty, and bytes are counted as they came
    over the wire. The page itself is not counted: it is there before anything is asked.
    """
    with _enlarged(site, corpus, schools) as folder, looking.serve(folder) as base:
        for question in questions:
            yield _ask(browser, base, question)


@contextmanager
def _enlarged(site: Path, corpus: Corpus, schools: int) -> Iterator[Path]:
    """Give a copy of ``site`` with the search index of a corpus of many institutions."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "site"
        shutil.copytree(site, folder, ignore=shutil.ignore_patterns("zoekindex", "zoekindex.js"))
        for path, content in search.files(streamed(corpus, schools)).items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
        yield folder


def _ask(browser: Browser, base: str, question: str) -> Cost:
    context = browser.new_context(locale="nl-NL")
    tab = context.new_page()
    tab.goto(f"{base}zoeken/", wait_until="networkidle")
    session = context.new_cdp_session(tab)
    session.send("Network.enable")
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
    sizes: list[int] = []

    def finished(event: dict[str, Any]) -> None:
        sizes.append(int(event["encodedDataLength"]))

    session.on("Network.loadingFinished", finished)
    # Measured in the page: from the moment the question is sent until the first result can be seen.
    seconds = tab.evaluate(
        """(question) => new Promise((resolve) => {
          const form = document.querySelector(".pw-find__form");
          const list = document.querySelector(".pw-find__results");
          const shown = () => resolve((performance.now() - began) / 1000);
          const drawn = () => requestAnimationFrame(() => requestAnimationFrame(shown));
          new MutationObserver(drawn).observe(list, { childList: true });
          form.querySelector("input").value = question;
          const began = performance.now();
          form.requestSubmit();
        })""",
        question,
    )
    tab.wait_for_load_state("networkidle")
    expect(tab.locator(".pw-find__results li").first).to_be_visible()
    context.close()
    return Cost(question=question, transferred=sum(sizes), seconds=seconds)
