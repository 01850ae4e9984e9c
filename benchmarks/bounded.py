"""What anybody's input can cost: time against size for every reader, matcher and script, and the power it grows with.

Run with ``.venv/bin/python benchmarks/bounded.py``; with words, only what has one of them in its name. Every input is
made to be hard. A power over 1.2, or over 2 seconds for the largest, is called a fault, and the exit status is 1.
Seconds are of the processor, so that other work of the machine does not count.
"""

from __future__ import annotations

import contextlib
import functools
import gc
import json
import math
import random
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "instruments"), str(ROOT / "scripts")]

import heavytexts  # noqa: E402
import manyschools  # noqa: E402
import node  # noqa: E402
import redlinecases  # noqa: E402
import redlines  # noqa: E402
from ingest import UNITS  # noqa: E402

from generator import intake, load, schema, search, yamlio  # noqa: E402
from generator.book.book import Book  # noqa: E402
from generator.book.differing import difference_view  # noqa: E402
from generator.compare import lineage, pairing, redline, revision  # noqa: E402
from generator.compare.kinship import Kinship  # noqa: E402
from generator.ground.errors import DataError  # noqa: E402
from generator.ingest import ingest, loose  # noqa: E402
from generator.load import coverage, personal, structure  # noqa: E402
from generator.load.files import Record  # noqa: E402
from generator.model import Corpus, Edition  # noqa: E402
from generator.outputs import comparison  # noqa: E402
from generator.pages.render import render  # noqa: E402
from generator.papers import pack  # noqa: E402
from generator.stating.above import Above  # noqa: E402
from generator.stating.known import known  # noqa: E402
from generator.stating.provisions import say  # noqa: E402
from generator.suggest import proposals, units  # noqa: E402
from generator.suggest.adviser import Adviser  # noqa: E402

POWER = 1.2
MOST_SECONDS = 2.0
LEAST = 0.1  # seconds; shorter runs say nothing about growth

CHARACTERS = (25_000, 50_000, 100_000, 200_000)
ARTICLES = (250, 400, 630, 1000)
TEXTS = (10, 100, 1000)
WORDS = (1000, 2000, 4000, 8000)
KINDS = ("like", "equal", "own")

Made = Callable[[int], Callable[[], object]]
"""Makes an input of a size, and returns what is to be timed."""

QUESTION = "script, search: a question"
VOCABULARY = load.load_vocabulary(ROOT / "protocols")
FOLDER = Path(tempfile.mkdtemp(prefix="bounded"))


def yaml(unit: str) -> Made:
    def made(size: int) -> Callable[[], object]:
        data = f'note: "a{unit * (size // len(unit))}"\n'.encode()
        return lambda: yamlio.load(data, "x.yml")

    return made


def file(unit: bytes, name: str, start: bytes = b"") -> Made:
    def made(size: int) -> Callable[[], object]:
        data = start + unit * (size // len(unit))
        return lambda: intake.read(data, name)

    return made


def ingested(unit: str) -> Made:
    def made(size: int) -> Callable[[], object]:
        text = intake.read((unit * (size // len(unit))).encode(), "x.txt")
        return lambda: ingest(text, VOCABULARY)

    return made


def found(unit: str) -> Made:
    def made(size: int) -> Callable[[], object]:
        text = unit * (size // len(unit))
        return lambda: personal.find(text)

    return made


def record(number: int) -> tuple[Record[Any], str]:
    filed, source = heavytexts.version(heavytexts.articles(number))
    tree = yamlio.load(filed.encode(), "version.yml")
    value: Any = schema.decode(schema.VERSION, tree)[0]
    return Record(value, tree), source.decode()


def misspelled(number: int) -> Callable[[], object]:
    filed, _ = heavytexts.version(heavytexts.articles(number))
    tree = yamlio.load(filed.replace("norms:", "normen:").encode(), "version.yml")
    return lambda: schema.decode(schema.VERSION, tree)


def decoded(number: int) -> Callable[[], object]:
    filed, _ = heavytexts.version(heavytexts.articles(number))
    tree = yamlio.load(filed.encode(), "version.yml")
    return lambda: schema.decode(schema.VERSION, tree)


def covered(number: int, *, shifted: bool = False) -> Callable[[], object]:
    own, source = record(number)
    text = "x\n" + source if shifted else source
    return lambda: list(coverage.check(own, text, "source.txt"))


def built_up(number: int) -> Callable[[], object]:
    own, _ = record(number)
    return lambda: list(structure.check(own))


def root(number: int, kind: str = "like") -> Path:
    return heavytexts.corpus(Path(tempfile.mkdtemp(dir=FOLDER)), heavytexts.articles(number, kind))


def loaded(number: int) -> Callable[[], object]:
    at = root(number)
    return lambda: load.load_and_warn(at)


def stated(number: int, written: list[str], said: heavytexts.Stated, *, topics: int = 0) -> Callable[[], object]:
    at = heavytexts.corpus(Path(tempfile.mkdtemp(dir=FOLDER)), written, said)
    heavytexts.codebook(at, topics)
    return lambda: load.load_and_warn(at)


def short(number: int) -> list[str]:
    chance = random.Random(number)
    return [heavytexts.sentence(chance, 6) for _ in range(number)]


def coded(number: int) -> Callable[[], object]:
    asked = [f"t-{place}" for place in range(number)]
    codes = {f"vraag-{topic}": ["ja"] for topic in asked}
    everything = heavytexts.statement("Wees aardig.", topics=asked, codes=codes)
    return stated(number, ["Wees aardig."], lambda _: [everything], topics=number)


STATED: Mapping[str, Made] = {
    "one in each provision": lambda number: stated(
        number, short(number), lambda text: [heavytexts.statement(text, codes={"vraag-foto": ["ja"]})]
    ),
    "all in one provision": lambda number: stated(
        number, [" ".join(short(number))], lambda _: [heavytexts.statement(each) for each in short(number)]
    ),
    "all the same": lambda number: stated(
        number, [" ".join(["Wees aardig."] * number)], lambda _: [heavytexts.statement("Wees aardig.")] * number
    ),
    "none in the words": lambda number: stated(
        number, [" ".join(short(number))], lambda _: [heavytexts.statement(f"Nee: {each}") for each in short(number)]
    ),
    "a word in three": lambda number: stated(
        number,
        [" ".join(short(number))],
        lambda text: [heavytexts.statement(" … ".join(text.split()[::3]))],
    ),
    "on topics unheard of": lambda number: stated(
        number,
        short(number),
        lambda text: [
            heavytexts.statement(text, topics=[f"u-{zlib.crc32(text.encode())}"], codes={f"x-{len(text)}": ["ja"]})
        ],
        topics=number,
    ),
    "answers to every question": coded,
}


def shown(number: int) -> Callable[[], object]:
    written = short(number)
    at = heavytexts.corpus(Path(tempfile.mkdtemp(dir=FOLDER)), written, lambda text: [heavytexts.statement(text)])
    heavytexts.codebook(at, 0)
    found = load.load(at)
    return lambda: sum(1 for _ in render(Book(found)))


def said(kind: str) -> Made:
    def made(number: int) -> Callable[[], object]:
        knows = known(VOCABULARY)
        written = sentences(heavytexts.articles(number, kind))
        return lambda: [say(text, "", Above(), knows) for text in written]

    return made


def said_of_one(unit: str) -> Made:
    def made(size: int) -> Callable[[], object]:
        knows, text = known(VOCABULARY), (unit * (size // len(unit)))[:size]
        return lambda: say(text, "", Above(), knows)

    return made


def corpus(number: int, kind: str = "like") -> Corpus:
    return load.load(root(number, kind))


def sentences(written: Sequence[str]) -> list[str]:
    # Without a capital and a full stop articles run on into each other, and a larger text may be a smaller input.
    return [text[:1].upper() + text[1:].rstrip(" .") + "." for text in written]


def edition(written: Sequence[str], name: str) -> Edition:
    return loose.edition(intake.read(heavytexts.text(sentences(written)), name), VOCABULARY)


Edit = Callable[[list[str], random.Random], list[str]]


def some_words(written: list[str], chance: random.Random) -> list[str]:
    return [
        " ".join(word if chance.random() > 0.1 else chance.choice(heavytexts.WORDS) for word in text.split(" "))
        for text in written
    ]


EDITS: Mapping[str, tuple[str, Edit]] = {
    "like articles, some words another": ("like", some_words),
    "like articles, in another order": ("like", lambda written, chance: chance.sample(written, len(written))),
    "like articles, a new one on top": ("like", lambda written, chance: ["Dit is nieuw.", *written]),
    "like articles, all others": ("like", lambda written, chance: [heavytexts.sentence(chance) for _ in written]),
    "equal articles, one less": ("equal", lambda written, chance: written[1:]),
    "own articles, some words another": ("own", some_words),
    "own articles, joined two by two": (
        "own", lambda written, chance: [" ".join(written[at : at + 2]) for at in range(0, len(written), 2)],
    ),
    "own articles, cut in two": (
        "own",
        lambda written, chance: [text[at : at + 40] for text in written for at in range(0, len(text), 40)],
    ),
    "names replaced, each twice": (
        "own", lambda written, chance: [text.replace("x3 ", "y3 ").replace("x5 ", "y5 ") for text in written],
    ),
}  # fmt: skip


def sides(number: int, what: str) -> tuple[Edition, Edition]:
    kind, edit = EDITS[what]
    written = heavytexts.articles(number, kind)
    return edition(written, "old.txt"), edition(edit(written, random.Random(number)), "new.txt")


def compared(what: str) -> Made:
    def made(number: int) -> Callable[[], object]:
        old, new = sides(number, what)
        return lambda: comparison.fragment(revision.compare(old, new, VOCABULARY), "old", "new")

    return made


def one_article(kind: str) -> Made:
    def made(words: int) -> Callable[[], object]:
        old, new = (edition([text[:59_000]], "x.txt") for text in redlinecases.long_pairs(words)[kind])
        return lambda: comparison.fragment(revision.compare(old, new, VOCABULARY), "old", "new")

    return made


def redlined(kind: str) -> Made:
    def made(words: int) -> Callable[[], object]:
        old, new = redlinecases.long_pairs(words)[kind]
        return lambda: redline.spans(old, new)

    return made


def papers(number: int) -> Callable[[], object]:
    found = revision.compare(*sides(number, "like articles, some words another"), VOCABULARY)
    return lambda: pack.files(found)


def paired(kind: str) -> Made:
    def made(number: int) -> Callable[[], object]:
        one = corpus(number, kind).editions[0]
        return lambda: pairing.rows(one, one, Kinship())

    return made


def related(kind: str) -> Made:
    def made(number: int) -> Callable[[], object]:
        one = corpus(number, kind).editions[0]
        return lambda: lineage.shared((one, one), Kinship())

    return made


def differing(number: int) -> Callable[[], object]:
    texts = manyschools.many(load.load(ROOT / "protocols"), number)

    def told() -> object:
        book = Book(texts)
        return [difference_view(book, each) for each in book.differences]

    return told


def git(folder: Path, *words: str) -> None:
    who = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *words], cwd=folder, check=True)


def pull_request(number: int) -> Callable[[], object]:
    at = root(number)
    git(at.parent, "init", "-q", "-b", "main")
    git(at.parent, "add", "-A")
    git(at.parent, "commit", "-q", "-m", "before")
    git(at.parent, "checkout", "-q", "-b", "branch")
    filed, source = heavytexts.version(sentences(some_words(heavytexts.articles(number), random.Random(number))))
    version = at / "voorbeeldschool" / "sociale-media" / "v1"
    (version / "version.yml").write_text(filed, encoding="utf-8")
    (version / "source.txt").write_bytes(source)
    git(at.parent, "commit", "-q", "-a", "-m", "after")

    def told() -> object:
        with contextlib.chdir(at.parent):
            here = Path(at.name)
            return list(redlines.redlines("main", here, load.load(here, finished=False)))

    return told


@functools.cache
def adviser() -> Adviser:
    return proposals.learn(load.load(ROOT / "protocols"))


def suggested(kind: str, number: int) -> Callable[[], object]:
    # Learning is left out: what it learns from is the project's own, so that no text makes it cost more.
    knows = adviser()
    asked = tuple(units.of_edition(edition(heavytexts.articles(number, kind), "x.txt")))
    return lambda: [proposals.advise(knows, unit) for unit in asked]


def indexed(number: int) -> Callable[[], object]:
    found = corpus(number)
    return lambda: search.files(found)


def write_index(folder: Path) -> None:
    """Write what the search of a browser fetches, for each size a folder."""
    for number in ARTICLES:
        for path, content in search.files(corpus(number)).items():
            (folder / str(number) / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / str(number) / path).write_bytes(content)


PYTHON: Mapping[str, tuple[Sequence[int], Made]] = {
    **{f"yaml: {name}": (CHARACTERS, yaml(unit)) for name, unit in {
        "tabs": "\t", "tabs on lines of their own": "\t\n  ", "accents": "\u0301\u0323",
        "accents as escapes": "\\u0301\\u0323",
        "an accent on each letter": "e\u0301", "what no page shows": "\x01", "brackets": "[", "open quotes": "'",
    }.items()},
    **{f"intake: {name}": (CHARACTERS, file(unit.encode(), "x.txt")) for name, unit in {
        "accents": "e\u0301\u0323", "heaped accents": "\u0301\u0323", "dots": "…", "lines": "a\n",
    }.items()},
    "intake: pdf": (CHARACTERS, file(b"/Type /Page stream\nendstream\n", "x.pdf", b"%PDF-1.4\n")),
    "intake: rtf": (CHARACTERS, file(b"{\\rtf1 x", "x.rtf", b"{\\rtf1 ")),
    "intake: html": (CHARACTERS, file(b"<!-- <meta charset=", "x.html", b"<!doctype html>")),
    "intake: mhtml": (CHARACTERS, file(b"Content-Type: x\n", "x.mht", b"MIME-Version: 1.0\n")),
    "intake: zip without an end": (CHARACTERS, file(b"PK\x03\x04 word/document.xml", "x.docx", b"PK\x03\x04")),
    **{f"ingest: {name}": (CHARACTERS, ingested(unit)) for name, unit in UNITS.items()},
    "schema: provisions": (ARTICLES, decoded),
    "schema: a field misspelled everywhere": (ARTICLES, misspelled),
    "coverage": (ARTICLES, covered),
    "coverage: every place wrong": (ARTICLES, lambda number: covered(number, shifted=True)),
    "structure": (ARTICLES, built_up),
    "load: a version on one topic": (ARTICLES, loaded),
    **{f"statements: {name}": (ARTICLES, made) for name, made in STATED.items()},
    "statements: every page of a version on one topic": (ARTICLES, shown),
    **{f"statements suggested: {kind} articles": (ARTICLES, said(kind)) for kind in KINDS},
    **{f"statements suggested, one text: {name}": (CHARACTERS, said_of_one(unit)) for name, unit in {
        "acts": "leerlingen mogen filmen, ", "denials": "niet ", "conditions": "tenzij het mag, mits het niet mag, ",
        "sentences": "Leerlingen filmen niet. ", "people": "leerlingen en ouders en leraren, ", "lists": "a: b; ",
    }.items()},
    **{f"personal data: {name}": (CHARACTERS, found(unit)) for name, unit in {
        "digits": "1", "digits apart": "0 1 2 ", "letters": "a", "dots and letters": "a.", "at": "@", "spaces": " ",
        "addresses": "a@b.nl ", "telephones": "06-12345678 ", "ibans": "NL91ABNA0417164300 ", "initials": "J.P. ",
        "titles": "dhr. ",
        "capitals": "Jan Jansen ", "postcodes": "1234 AB ", "contacts": "contactpersoon: ",
        "functions": "mentor Jan Jansen, ", "shouting": "JAN JANSEN ", "loose signs": "jan at school punt ",
        "lower ibans": "nl91.abna", "names and brackets": "Jan Jansen (",
    }.items()},
    **{f"compare: {name}": (ARTICLES, compared(name)) for name in EDITS},
    **{f"compare, one article: {name}": (WORDS, one_article(name)) for name in redlinecases.long_pairs(10)},
    **{f"redline: {name}": (WORDS, redlined(name)) for name in redlinecases.long_pairs(10)},
    "papers of a revision": (ARTICLES, papers),
    **{f"pairs on one topic: {kind} articles": (ARTICLES, paired(kind)) for kind in KINDS},
    **{f"lineage: {kind} articles": (ARTICLES, related(kind)) for kind in KINDS},
    "differences of texts": (TEXTS, differing),
    "redline of a pull request": (ARTICLES, pull_request),
    **{f"suggest: {kind} articles": (ARTICLES, functools.partial(suggested, kind)) for kind in KINDS},
    "search: the index": (ARTICLES, indexed),
}  # fmt: skip


def seconds(work: Callable[[], object]) -> tuple[float, bool]:
    """Return the time of one run, and whether it was refused: to be refused in plain words is an answer as well."""
    refused = False
    gc.collect()
    gc.freeze()  # what earlier rows left behind is not gone through again on this one's time
    began = time.process_time()
    try:
        work()
    except DataError:
        refused = True
    return time.process_time() - began, refused


def power(sizes: Sequence[int], times: Sequence[float]) -> float | None:
    """Return the exponent of the power that fits best, by least squares of the logarithms; None of a time too short."""
    if times[-1] < LEAST:
        return None
    points = [(math.log(size), math.log(max(spent, 1e-6))) for size, spent in zip(sizes, times, strict=True)]
    middle = [sum(values) / len(points) for values in zip(*points, strict=True)]
    over = sum((x - middle[0]) * (y - middle[1]) for x, y in points)
    return float(over / sum((x - middle[0]) ** 2 for x, _ in points))


def row(name: str, sizes: Sequence[int], times: Sequence[float], *, refused: bool = False) -> bool:
    """Print a row of the table, and return whether it is a fault."""
    grows = power(sizes, times)
    fault = times[-1] > MOST_SECONDS or (grows or 0) > POWER
    shown = "–" if grows is None else f"{grows:.2f}"
    spent = " | ".join(f"{each:.3f}" for each in times)
    told = ", ".join(word for word, so in (("too much", fault), ("refused", refused)) if so)
    print(f"| {name} | {sizes[0]:,} to {sizes[-1]:,} | {spent} | {shown} | {told} |", flush=True)
    return fault


def scripts(wanted: Sequence[str]) -> Mapping[str, Sequence[tuple[int, float]]]:
    """Return what node measured of the scripts of the pages: name → sizes with seconds."""
    if not wanted or any(word in QUESTION for word in wanted):
        write_index(FOLDER / "index")
    answered = node.run("--import", "./web/test/json.js", "benchmarks/bounded.js", FOLDER / "index", *wanted)
    if answered.returncode:
        raise RuntimeError(answered.stderr)
    measured: Mapping[str, Sequence[tuple[int, float]]] = json.loads(answered.stdout)
    return measured


def main() -> int:
    """Print the table, and return 1 where something costs too much."""
    wanted = sys.argv[1:]
    print("| what | sizes | seconds: smallest | | | largest | power | |\n|---|---|--:|--:|--:|--:|--:|---|", flush=True)
    faults = 0
    for name, (sizes, made) in PYTHON.items():
        if not wanted or any(word in name for word in wanted):
            spent, refused = zip(*(seconds(made(size)) for size in sizes), strict=True)
            faults += row(name, sizes, spent, refused=refused[-1])
    for name, measured in scripts(wanted).items():
        faults += row(name, *zip(*measured, strict=True))
    print(f"\n{faults} cost too much")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
