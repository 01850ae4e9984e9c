"""A second, independent proof that what is published is what the sources say: ``witness.py PROTOCOLS SITE``.

It imports nothing of the product and reads the same files by another way: YAML by PyYAML's base loader, a source as
one row of words, pages by the standard library's parser. It looks for no place that a version names for a provision:
it lays the words of title, headings, markers and texts one after the other, in reading order, and asks that they are
the words of the source, all of them, with nothing between but whole lines that are declared as furniture. Then it
asks of every quotation on every page that it is an unbroken run of those words, of every statement that it is what
its version quotes, in the order of its provision and unbroken but where "[…]" says that words are left out, of what
leads in to a rule that it stands above it, of whatever else is quoted (a short answer, words in a sentence) that a
source says it, of every footnote that it is all that is printed behind its mark, and of every footnote of a source
that the page of its version quotes it. Ends with 1 where something is not so.
"""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

Record = dict[str, Any]

_ENDS_SENTENCE = re.compile(r"[.:;!?…][\"'”’»)\]]*$")
_PAGE_NUMBER = re.compile(
    r"[\W_]*(?:(?:pagina|pag|blz|bladzijde|page|p)\W*)?\d{1,4}(?:\W*(?:van|of|/|-)\W*\d{1,4})?[\W_]*", re.IGNORECASE
)
# No heading stops here: its sentence would go on in the text below it.
_HANGS = re.compile(
    r".*\b(niet|geen|nooit|nimmer|noch|mag|mogen|moet|moeten|dient|dienen|kan|kunnen|zonder|tenzij)", re.IGNORECASE
)
# What a provision's number may be: a bullet, "2.1", "a)", "Artikel 3", "§ 2"; no word of a sentence.
_MARKER = re.compile(
    r"\W{1,3}|(?:(?:artikel|art|regel|stap|punt|lid|hoofdstuk|§)\W*)?\W?(?:\d[\w.\-)]{0,9}|[A-Za-z]|[ivxlc]{1,6})\W?",
    re.IGNORECASE,
)
# What is printed before the words of a footnote.
_NOTE_MARK = re.compile(
    r"\W?(?:\d{1,3}|[*†‡§]{1,3}|[⁰¹²³⁴-⁹]{1,3}|[a-z]|(?:voet|eind)?noot \d{1,3})[\])]?[.:]?", re.IGNORECASE
)
# A drawn line, which no footnote says.
_DRAWN = re.compile(r"[-–—_=~.·]{3,}")
_FORBIDS = re.compile(r"\b(?:niet|geen|nooit|nimmer|noch|mag|mogen|moet|moeten|tenzij|mits)\b", re.IGNORECASE)
# What stands among quoted words and is none of them; it holds no words itself.
_NOT_WORDS = frozenset({"pw-cut", "pw-vh", "pw-hidden-sign"})
# What is printed above the words of a rule.
_LEADS = frozenset({"pw-lead", "pw-brief__lead"})
# Words of a source in a sentence of ours.
_MARKED = re.compile(r"“([^”]*)”")
# Stands where a quotation leaves words out, and what a reader sees there.
_OMITTED = "pw-omitted"
_OMISSION = "[…]"
# The same in a version's file.
_PARTED = " … "
# Elements by which a reader sees a word as gone.
_STRUCK = frozenset({"s", "del", "strike", "template", "script", "style"})
_VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"))


@dataclass(frozen=True)
class Word:
    """A word of a source: its line (from 1) and columns (from 0, half open)."""

    text: str
    line: int
    start: int
    stop: int
    opens_line: bool


@dataclass(frozen=True)
class Piece:
    """Words that follow each other in reading order; ``marker`` is printed before them and may touch them.

    ``inner`` are the items, which may stand inside the words of their article or after them.
    """

    where: str
    marker: tuple[str, ...] = ()
    heading: tuple[str, ...] = ()
    text: tuple[str, ...] = ()
    inner: tuple[Piece, ...] = ()


@dataclass
class Testimony:
    """What one version's files say: its words without furniture, texts and cuts by eId, and what is wrong.

    ``homes`` has what a statement may quote by the statement's number ("eId~n", "eId~" for one that no file writes):
    a text or a heading. ``above`` has what is printed with a provision, by eId. ``statements`` has the parts of what
    is quoted, and ``aside`` those of what is named in it.
    """

    name: str
    words: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    cuts: dict[str, list[int]] = field(default_factory=dict)
    footnotes: list[str] = field(default_factory=list)
    homes: dict[str, str] = field(default_factory=dict)
    above: dict[str, str] = field(default_factory=dict)
    statements: dict[str, list[str]] = field(default_factory=dict)
    aside: dict[str, set[str]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def composed(text: str) -> str:
    """Return ``text`` in NFC with every run of white space as one space."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def testify(folder: Path) -> Testimony:
    """Return what ``version.yml`` and the source beside it say together."""
    version = yaml.load((folder / "version.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    source = (folder / version["source"]["file"]).read_bytes().decode("utf-8-sig")
    name = f"{folder.parent.parent.name}/{folder.parent.name}@{folder.name}"
    return _Reading(name, version, source).testimony()


def in_order(pieces: Sequence[str], text: str) -> bool:
    """Whether each piece is a run of whole words of ``text``, behind the piece before it."""
    reached = 0
    for piece in pieces:
        found = re.compile(rf"(?<!\w){re.escape(piece)}(?!\w)").search(text, reached)
        if not found or not piece:
            return False
        reached = found.end()
    return bool(pieces)


def read(value: object) -> str | None:
    """Return a scalar of a base-loaded YAML file, None for null."""
    return None if value in (None, "", "null", "~") else str(value)


class _Reading:
    """One walk along the words of a source."""

    def __init__(self, name: str, version: Record, source: str) -> None:
        self.said = Testimony(name)
        self.version = version
        self.lines = re.split(r"\r\n|\n|\r", source)
        self.words = list(_words(self.lines))
        self.title = tuple(composed(read(version.get("title")) or "").split())
        self.titled: set[int] = set()
        self.furniture: set[int] = set()
        self.notes: list[tuple[set[int], bool]] = []

    def testimony(self) -> Testimony:
        """Lay the declared words along the source, and note every place where they part."""
        for artefact in self.version.get("artefacts") or ():
            declared = self._declared(artefact["lines"], f"artefact {artefact['lines']}")
            self.furniture |= declared
            if artefact["reason"] == "footnote":
                said = {index for index in declared if not _DRAWN.fullmatch(self.words[index].text)}
                self.notes.append((said, bool(artefact.get("of"))))
                self.said.footnotes.append(" ".join(self.words[index].text for index in sorted(said)))
        if lines := read(self.version.get("title_lines")):
            self.titled = self._declared(lines, "title")
            printed = tuple(self.words[index].text for index in sorted(self.titled))
            if printed != self.title:
                self._wrong("title", f"says {' '.join(self.title)!r}, printed is {' '.join(printed)!r}")
        self.said.words = " ".join(word.text for at, word in enumerate(self.words) if at not in self.furniture)
        here = self._past_furniture(0)
        for piece in self._pieces():
            reached = self._laid(piece, here)
            if reached is None:
                return self.said
            here = self._past_furniture(reached)
        if here < len(self.words):
            self._wrong("end", f"is never published: {self._shown(here)}")
        return self.said

    def _wrong(self, where: str, what: str) -> None:
        self.said.problems.append(f"{self.said.name} {where}: {what}")

    def _shown(self, here: int) -> str:
        if here >= len(self.words):
            return "the end of the source"
        near = " ".join(word.text for word in self.words[here : here + 6])
        return f"line {self.words[here].line}: {near!r}"

    def _declared(self, places: str, where: str) -> set[int]:
        """Return the words (by index) that lie in ``places``; a word half inside is a fault."""
        found = set()
        for first, first_column, last, last_column in spans(places):
            for index, word in enumerate(self.words):
                if not first <= word.line <= last:
                    continue
                begin = first_column - 1 if word.line == first and first_column else 0
                end = last_column if word.line == last and last_column else len(self.lines[word.line - 1])
                if begin <= word.start and word.stop <= end:
                    found.add(index)
                elif word.start < end and begin < word.stop:
                    self._wrong(where, f"parts the word {word.text!r} on line {word.line}")
        return found

    def _past_furniture(self, here: int) -> int:
        while here < len(self.words) and (here in self.furniture or here in self.titled):
            here += 1
        return here

    def _pieces(self) -> Iterator[Piece]:
        for section in self.version.get("sections") or ():
            own = Piece(f"#{section['eid']}", _of(section, "num"), _of(section, "heading"))
            self._state(section)
            if own.marker or own.heading:
                yield own
            for provision in section.get("provisions") or ():
                yield self._provision(provision)

    def _provision(self, record: Record) -> Piece:
        if (text := read(record.get("text"))) is not None:
            self.said.texts[record["eid"]] = composed(text)
        self.said.above[record["eid"]] = " ".join((*_of(record, "heading"), *_of(record, "text")))
        self._state(record)
        inner = tuple(self._provision(item) for item in record.get("items") or ())
        return Piece(f"#{record['eid']}", _of(record, "num"), _of(record, "heading"), _of(record, "text"), inner)

    def _state(self, record: Record) -> None:
        """Note what the statements of a provision or section quote, and hold it to its text or heading."""
        text, heading = (composed(read(record.get(name)) or "") for name in ("text", "heading"))
        if not record.get("statements"):
            self.said.homes[f"{record['eid']}~"] = text or heading
        for number, statement in enumerate(record.get("statements") or (), 1):
            name = f"{record['eid']}~{number}"
            self.said.homes[name] = home = heading if statement.get("of") == "heading" else text or heading
            self.said.statements[name] = pieces = _parted(statement["quote"], home)
            named = [_parted(quote, home) for quote in _quotes(statement)]
            self.said.aside[name] = {part for each in named for part in each}
            if not all(in_order(each, home) for each in (pieces, *named)):
                self._wrong(f"#{name}", "quotes what its words are not, or in another order")

    def _laid(self, piece: Piece, here: int) -> int | None:
        """Return where the words of ``piece`` end that start at ``here``; None, and a problem, where they do not."""
        if not self._may_start(here):
            self._wrong(piece.where, f"starts inside a sentence, {self._shown(here)}")
        if piece.marker and not _MARKER.fullmatch(" ".join(piece.marker)):
            self._wrong(piece.where, f"its number is no marker: {' '.join(piece.marker)!r}")
        row = [*piece.marker, *piece.heading]
        glued = piece.marker and not self._stands(piece.marker[-1:], here + len(piece.marker) - 1)
        if glued:
            row = [*piece.marker[:-1], piece.marker[-1] + (piece.heading + piece.text)[0], *piece.heading[1:]]
        start = here
        if row:
            reached = self._run(row, here, piece.where)
            if reached is None:
                return None
            if piece.heading:
                self._heading_ends(piece, reached)
            here = reached if not piece.text else self._past_furniture(reached)
        text = list(piece.text[1:] if glued and not piece.heading else piece.text)
        before = self.words[here - 1] if here > start else None
        if text and piece.heading and before and not self._may_start(here):
            self._wrong(piece.where, f"its text starts inside a sentence, {self._shown(here)}")
        return self._text(piece, text, here)

    def _text(self, piece: Piece, text: Sequence[str], here: int) -> int | None:
        """Lay the text, whole or parted by its own items."""
        whole = self._matching(text, here)
        if whole == len(text) or not piece.inner:
            reached = self._run(text, here, piece.where, cuts=True)
            return None if reached is None else self._items(piece.inner, reached)
        for length in range(whole, 0, -1):
            middle = self._run(text[:length], here, piece.where, cuts=True, quiet=True)
            if middle is None:
                continue
            noted = len(self.said.problems)
            after = self._items(piece.inner, middle)
            if after is not None and len(self.said.problems) == noted:
                return self._run(text[length:], self._past_furniture(after), piece.where)
            del self.said.problems[noted:]
        self._run(text, here, piece.where)
        return None

    def _items(self, inner: Sequence[Piece], here: int) -> int | None:
        for item in inner:
            reached = self._laid(item, self._past_furniture(here))
            if reached is None:
                return None
            here = reached
        return here

    def _stands(self, row: Sequence[str], here: int) -> bool:
        return [word.text for word in self.words[here : here + len(row)]] == list(row)

    def _matching(self, row: Sequence[str], here: int) -> int:
        """Return how many words of ``row`` stand from ``here`` on, furniture aside."""
        for done, word in enumerate(row):
            here = self._past_furniture(here)
            if here >= len(self.words) or self.words[here].text != word:
                return done
            here += 1
        return len(row)

    def _run(self, row: Sequence[str], here: int, where: str, *, cuts: bool = False, quiet: bool = False) -> int | None:
        """Return where ``row`` ends; between its words only furniture may lie, and such a cut is noted."""
        offset = 0
        for number, expected in enumerate(row):
            past = self._past_furniture(here) if number else here
            if past >= len(self.words) or self.words[past].text != expected:
                if not quiet:
                    self._wrong(where, f"says {expected!r}; the source, {self._shown(past)}")
                return None
            if past > here:
                self._between(range(here, past), where)
                if cuts and not quiet:
                    self.said.cuts.setdefault(where[1:], []).append(offset)
            offset += len(expected) + 1
            here = past + 1
        return here

    def _between(self, indexes: range, where: str) -> None:
        """Hold what lies between two words of one text to what a page may print there."""
        for line in sorted({self.words[index].line for index in indexes}):
            of_line = [index for index, word in enumerate(self.words) if word.line == line]
            printed = composed(self.lines[line - 1])
            alike = Counter(_masked(self.lines[at - 1]) for at in {self.words[i].line for i in self.furniture})
            if not self.furniture.issuperset(of_line):
                self._wrong(where, f"is cut by a part of line {line}: {printed!r}")
            elif note := next((note for note in self.notes if note[0].issuperset(of_line)), None):
                if not self._is_page_note(*note):
                    self._wrong(where, f"is cut by line {line}, which is no footnote of the text: {printed!r}")
            elif not (
                _DRAWN.fullmatch(printed.replace(" ", ""))
                or _PAGE_NUMBER.fullmatch(printed)
                or alike[_masked(printed)] > 1
                or printed.casefold() == " ".join(self.title).casefold()
            ):
                self._wrong(where, f"is cut by line {line}, which comes only once: {printed!r}")

    def _is_page_note(self, declared: set[int], said: bool) -> bool:
        """Whether a footnote opens a line with a mark that stands above it, and what follows reads as one."""
        first, *rest = (self.words[index] for index in sorted(declared))
        sign = re.sub(r"\W", "", unicodedata.normalize("NFKC", first.text)) or first.text
        above = [word.text for at, word in enumerate(self.words) if word.line < first.line and at not in self.furniture]
        marked = re.compile(rf"(?:.*[^\W\d_].*\W?|.*[\[(]){re.escape(sign)}(?!\w).*", re.DOTALL)
        if not first.opens_line or not any(marked.fullmatch(unicodedata.normalize("NFKC", word)) for word in above):
            return False
        if first.text.isdigit() and rest and rest[0].text[0].islower() and not said:
            return False
        if any(
            re.search(r"\w{4}[.!?]$", one.text) and two.opens_line and two.text[0].islower()
            for one, two in pairwise(rest)
        ):
            return False
        forbids = _FORBIDS.search(" ".join(word.text for word in rest))
        return not forbids or (not rest[0].text[0].islower() and bool(_ENDS_SENTENCE.search(rest[-1].text)))

    def _may_start(self, here: int) -> bool:
        if here >= len(self.words) or self.words[here].opens_line or here == 0:
            return True
        return here - 1 in self.furniture or bool(_ENDS_SENTENCE.search(self.words[here - 1].text))

    def _heading_ends(self, piece: Piece, here: int) -> None:
        if piece.text and _HANGS.fullmatch(piece.heading[-1]):
            self._wrong(piece.where, f"its heading ends in {piece.heading[-1]!r}")
        follows = piece.text[0] if piece.text and self._stands(piece.text[:1], self._past_furniture(here)) else ""
        # "Foto's: leerlingen plaatsen …": a name and a colon announce what follows; what denies is no part of a name.
        announces = piece.heading[-1].endswith(":") and not _FORBIDS.search(" ".join(piece.heading))
        if follows[:1].islower() and not announces:
            self._wrong(piece.where, f"its text goes on after its heading with {follows!r}")


def _words(lines: Sequence[str]) -> Iterator[Word]:
    for number, line in enumerate(lines, 1):
        for order, match in enumerate(re.finditer(r"\S+", line)):
            text = unicodedata.normalize("NFC", match[0])
            yield Word(text, number, match.start(), match.end(), order == 0)


def spans(text: str) -> Iterator[tuple[int, int, int, int]]:
    """Yield first line, first column, last line, last column; 0 for a column that is not named."""
    for part in text.split(","):
        first, _, last = part.strip().partition("-")
        line, _, column = first.partition(":")
        end, _, end_column = (last or first).partition(":")
        yield int(line), int(column or 0), int(end), int(end_column or 0)


def _of(record: Record, name: str) -> tuple[str, ...]:
    return tuple(composed(read(record.get(name)) or "").split())


def _parted(quote: str, home: str) -> list[str]:
    """Return the parts of a quotation; a text may print the sign of an omission itself."""
    whole = composed(quote)
    return [whole] if in_order([whole], home) else whole.split(_PARTED)


def _quotes(statement: Record) -> Iterator[str]:
    """Yield what a statement quotes of its conditions, actors and all else that it names."""
    for part in statement.values():
        for each in part if isinstance(part, list) else [part]:
            if isinstance(each, dict) and "quote" in each:
                yield each["quote"]


def _masked(line: str) -> str:
    return re.sub(r"\d+", "0", composed(line)).casefold()


class Quotations(HTMLParser):
    """Collects what a page quotes: (locator or None, words), and the texts of a version's own page by eId.

    ``stated`` are (statement, parts between which words are left out), ``aside`` (statement, words it names apart),
    ``brief`` (statement, the words of a short answer), ``led`` (what is led in, words above it) and ``loose`` the
    words quoted of nothing that is named.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.quoted: list[tuple[str | None, str]] = []
        self.stated: list[tuple[str, list[str]]] = []
        self.aside: list[tuple[str, str]] = []
        self.brief: list[tuple[str, list[str]]] = []
        self.led: list[tuple[str | None, str]] = []
        self.loose: list[str] = []
        self.own: list[str] = []
        self.notes: list[str] = []
        self.unseen: list[str] = []
        self._ours = False  # whether what is taken are words of ours, with some of a source in them
        self._open: list[tuple[str, frozenset[str], str | None]] = []  # tag, classes, locator or statement
        self._taking: list[tuple[int, list[str], Callable[[str], None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Enter an element."""
        if tag in _VOID:
            return
        given = dict(attrs)
        if (
            self._taking
            and not self._ours
            and (tag in _STRUCK or "hidden" in given or given.get("aria-hidden") == "true")
        ):
            self.unseen.append(f"<{tag}>")
        classes = frozenset((given.get("class") or "").split())
        self._open.append((tag, classes, given.get("data-statement") or given.get("data-locator")))
        locator = next((at for _, _, at in reversed(self._open) if at), None)
        stated = locator if locator and "~" in locator else None
        if "pw-brief__long" in classes:
            self.brief.append((stated or "", []))
        if _OMITTED in classes and self._taking:
            self._taking[-1][1].append("\0")
        elif "pw-words" in classes and stated:
            self._take(lambda words: self.stated.append((stated, [part.strip() for part in words.split("\0")])))
        elif "pw-words" in classes:
            self._take(lambda words: self.quoted.append((locator, words)))
        elif tag == "q" and any("pw-brief__long" in each for _, each, _ in self._open):
            self._take(self.brief[-1][1].append)
        elif tag == "q" and stated:
            self._take(lambda words: self.aside.append((stated, words)))
        elif classes & _LEADS:
            self._take(lambda words: self.led.append((locator, words)))
        elif tag == "q":
            self._take(self.loose.append)
        elif "pw-spoken" in classes:
            self._ours = True
            self._take(self._spoken)
        elif "pw-prov__text" in classes:
            self._take(self.own.append)
        elif "pw-footnote__words" in classes:
            self._take(self.notes.append)

    def _spoken(self, words: str) -> None:
        self._ours = False
        self.loose += _MARKED.findall(words)

    def _take(self, then: Callable[[str], None]) -> None:
        self._taking.append((len(self._open), [], then))

    def handle_endtag(self, tag: str) -> None:
        """Leave an element, and what was left open inside it."""
        if not any(name == tag for name, _, _ in self._open):
            return
        while self._open:
            if self._taking and self._taking[-1][0] == len(self._open):
                _, parts, then = self._taking.pop()
                then(composed("".join(parts)))
            if self._open.pop()[0] == tag:
                return

    def handle_data(self, data: str) -> None:
        """Keep text that is quoted."""
        if not self._taking:
            return
        if any(_OMITTED in classes for _, classes, _ in self._open):
            self.unseen += [data] if data != _OMISSION else []
        elif any(classes & _NOT_WORDS for _, classes, _ in self._open):
            self.unseen += filter(None, [data.strip()])
        else:
            self._taking[-1][1].append(data)


def quoted(page: str) -> Quotations:
    """Return what a page quotes."""
    parser = Quotations()
    parser.feed(page)
    parser.close()
    return parser


def held(shown: str, text: str, heard: dict[str, Testimony]) -> Iterator[str]:
    """Yield what the page ``shown`` quotes otherwise than the files say."""
    page = quoted(text)
    for locator, words in page.quoted:
        version, _, eid = (locator or "").partition("#")
        if version in heard and heard[version].texts.get(eid) == words:
            continue
        if locator is None and any(_run_of(words, one) for one in heard.values()):
            continue
        yield f"{shown}: quotes {words[:80]!r} as {locator}, whose text is another"
    for statement, pieces in page.stated:
        if not _stated(statement, pieces, heard):
            yield f"{shown}: quotes {' […] '.join(pieces)[:80]!r} as {statement}, which says otherwise"
    for statement, words in page.aside:
        version, _, number = statement.partition("#")
        if version not in heard or words not in heard[version].aside.get(number, ()):
            yield f"{shown}: quotes {words[:80]!r} beside {statement}, which does not name it"
    for statement, parts in page.brief:
        if not _briefly(statement, parts, heard):
            yield f"{shown}: quotes {' '.join(parts)[:80]!r} in short as {statement or 'nothing'}, which says otherwise"
    for locator, words in page.led:
        if not _above(locator or "", words, heard):
            yield f"{shown}: {words[:80]!r} stands above {locator}, which nothing leads in to so"
    for words in page.loose:
        if not all(any(in_order([part], one.words) for one in heard.values()) for part in words.split(_PARTED)):
            yield f"{shown}: quotes {words[:80]!r}, which no source says"
    yield from (f"{shown}: among quoted words stands {what!r}, which is none of them" for what in page.unseen)
    printed = [note for one in heard.values() for note in one.footnotes]
    for words in page.notes:
        if not any(_is_note(words, whole) for whole in printed):
            yield f"{shown}: quotes the footnote {words[:80]!r}, which no source has"


def hold(site: Path, heard: dict[str, Testimony]) -> Iterator[str]:
    """Yield what the site publishes otherwise than the files say."""
    yield from _data(site, heard)
    for path in sorted(site.rglob("*.html")):
        yield from held(path.relative_to(site).as_posix(), path.read_text(encoding="utf-8"), heard)
    for path in sorted((site / "data" / "versies").rglob("*.json")):  # of these scripts make quotations
        version = json.loads(path.read_text(encoding="utf-8"))
        for each in (*version.get("statements", ()), *version.get("provisions", ())):
            yield from held(path.relative_to(site).as_posix(), each["quote"] or "", heard)
    for name, one in heard.items():
        institution, _, rest = name.partition("/")
        protocol, _, version = rest.partition("@")
        path = site / "protocollen" / institution / protocol / version / "index.html"
        if not path.exists():
            yield f"{name}: has no page"
            continue
        page = quoted(path.read_text(encoding="utf-8"))
        if page.own != list(one.texts.values()):
            yield f"{name}: its page does not show its texts, each once and in reading order"
        for whole in one.footnotes:
            rest = whole
            for words in sorted(set(page.notes), key=len, reverse=True):
                rest = rest.replace(words, "\n")
            if not all(_NOTE_MARK.fullmatch(left.strip()) for left in rest.split("\n") if left.strip()):
                yield f"{name}: its page does not quote the whole of the footnote {whole[:80]!r}"


def _home(statement: str, heard: dict[str, Testimony]) -> str:
    """Return the text or heading that a statement quotes from; nothing where no file knows of it."""
    version, _, number = statement.partition("#")
    homes = heard[version].homes if version in heard else {}
    return homes.get(number) or homes.get(number.partition("~")[0] + "~", "")


def _stated(statement: str, pieces: list[str], heard: dict[str, Testimony]) -> bool:
    """Whether ``pieces`` are what a statement quotes: all of its text where no file writes the statement."""
    version, _, number = statement.partition("#")
    if version not in heard:
        return False
    home = _home(statement, heard)
    return in_order(pieces, home) and pieces == heard[version].statements.get(number, [home])


def _above(locator: str, words: str, heard: dict[str, Testimony]) -> bool:
    """Whether ``words`` are printed with a provision or with what it is an item of."""
    version, _, number = locator.partition("#")
    eid = number.partition("~")[0]
    printed = heard[version].above if version in heard else {}
    return any(in_order([words], text) for of, text in printed.items() if of == eid or eid.startswith(f"{of}__"))


def _briefly(statement: str, parts: list[str], heard: dict[str, Testimony]) -> bool:
    """Whether ``parts`` are all that a statement quotes; a short answer shows where it is interrupted as left out."""
    version, _, number = statement.partition("#")
    if version not in heard:
        return False
    home = _home(statement, heard)
    pieces = heard[version].statements.get(number, [home])
    return in_order(parts, home) and " ".join(parts) == " ".join(pieces)


def _is_note(words: str, whole: str) -> bool:
    """Whether ``words`` are all of the footnotes ``whole``, or all from one mark to the next."""
    before, found, after = whole.partition(words)
    begins = not before or re.search(rf"(?:^|\s){_NOTE_MARK.pattern}\s*$", before, re.IGNORECASE)
    return bool(found and words and begins and (not after or _NOTE_MARK.match(after.lstrip())))


def _run_of(words: str, one: Testimony) -> bool:
    return f" {words} " in f" {one.words} "


def _listed(site: Path, name: str) -> list[Record]:
    """Return what the open data list under a name: in one file, or of many texts in one for each institution."""
    whole = site / "data" / f"{name}.json"
    files = [whole]
    if not whole.exists():
        index = json.loads((site / "data" / "instellingen.json").read_text(encoding="utf-8"))
        files = [site / each["path"] / whole.name for each in index["institutions"]]
    return [record for file in files for record in json.loads(file.read_text(encoding="utf-8"))[name]]


def _data(site: Path, heard: dict[str, Testimony]) -> Iterator[str]:
    for statement in _listed(site, "statements"):
        if not _stated(statement["id"], _parted(statement["quote"], _home(statement["id"], heard)), heard):
            yield f"statements.json: {statement['id']} quotes {statement['quote']!r}, which its text does not say"
    by_version: dict[str, dict[str, str]] = {}
    for provision in _listed(site, "provisions"):
        version, _, eid = provision["id"].partition("#")
        if provision["text"] is not None:
            by_version.setdefault(version, {})[eid] = provision["text"]
        for note in provision.get("footnotes", []):
            if version in heard and not any(_is_note(note["text"], whole) for whole in heard[version].footnotes):
                yield f"provisions.json: {provision['id']} has the footnote {note['text']!r}, which its source has not"
        cuts = heard[version].cuts.get(eid, []) if version in heard else []
        if provision.get("cuts", []) != cuts:
            yield f"provisions.json: {provision['id']} shows cuts at {provision.get('cuts', [])}, they are at {cuts}"
    for name in sorted(by_version.keys() | heard.keys()):
        texts = heard[name].texts if name in heard else {}
        if list(by_version.get(name, {}).items()) != list(texts.items()):
            yield f"provisions.json: the texts of {name} are not those of its version.yml, in its order"


def hear(protocols: Path) -> dict[str, Testimony]:
    """Return what every version under ``protocols`` says, by ``institution/protocol@version``."""
    return {one.name: one for path in sorted(protocols.glob("*/*/*/version.yml")) for one in [testify(path.parent)]}


def main() -> int:
    """Print every fault and a count."""
    protocols, site = Path(sys.argv[1]), Path(sys.argv[2])
    heard = hear(protocols)
    faults = [problem for one in heard.values() for problem in one.problems]
    faults += hold(site, heard)
    print("\n".join(faults) or f"{sum(len(one.texts) for one in heard.values())} texts of {len(heard)} versions hold")
    return 1 if faults or not heard else 0


if __name__ == "__main__":
    sys.exit(main())
