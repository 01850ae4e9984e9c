"""Documents as somebody made them, each written out in its own format, with what each line of it is.

A sheet is a head of facts, ``---``, and lines of one sign, a space, and what stands in the document. Its last suffix
but one is the type of the document, ``by`` the program that makes it. The signs:

- ``T`` the title, ``H`` a heading, ``P`` a provision, ``A`` what is printed and is none of these;
- ``R`` what each page has, ``X`` what stands around the text (a menu): a reader may give it or leave it out;
- ``.`` what is not printed (the markup alone), ``+`` what goes on with the line before it;
- ``=`` the words of the unit before it, where leaving out the markup does not give them.

``¦`` parts a number from its words, ``{1.}`` is a number that the program prints, ``«…»`` printed words that are no
part of the unit. None of these signs is in the document.
"""

from __future__ import annotations

import datetime
import html
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from desk import programs
from desk.blocks import Unit, drawn

_COUNTED = re.compile(r"^\{([^{}\\]*)\}")
_ASIDE = re.compile(r"«[^«»]*»")
_NOTE = re.compile(r"\[\^(\d+)\]")
_SUP = re.compile(r"<sup>(?:<a\b[^>]*>)?(\d+)(?:</a>)?</sup>")
_INLINE = re.compile(r"</?(?:a|b|i|em|strong|span|font|sup|sub|s|small)\b[^>]*>", re.IGNORECASE)
_MARKUP = {
    "html": ((_INLINE, ""), (re.compile(r"<!--|-->"), " "), (re.compile(r"<[^>]*>"), " ")),
    "md": (
        (re.compile(r"^\s*(?:#+|>)\s+"), ""),
        (re.compile(r"!?\[([^\]]*)\]\([^)]*\)"), r"\1"),
        (re.compile(r"\*\*|(?<!\\)\*(?=\w)|(?<=\w)(?<!\\)\*"), ""),
        (re.compile(r"\|"), " "),
        (re.compile(r"\\(?=\W)"), ""),
    ),
    "typst": (
        (re.compile(r"^\s*(?:=+|\+|-|//)\s+"), ""),
        (re.compile(r"#text\([^)]*\)\[|\]\s*\\?$"), ""),
        (re.compile(r"\*"), ""),
    ),
    "latex": ((re.compile(r"\\\w+|[{}%]"), " "),),
    "txt": (),
}  # fmt: skip
_LANGUAGES = {"office": "html", "chromium": "html", "pandoc": "md"}


@dataclass(frozen=True, slots=True)
class Line:
    """What stands in the document, the sign of what it is, and its gold words where markup hides them."""

    sign: str
    written: str
    said: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document: the facts it states, and its lines. ``by`` is the program that makes it, empty for none."""

    name: str
    suffix: str
    by: str
    title: str
    institution: str | None
    date: datetime.date | None
    adopted: datetime.date | None
    lines: tuple[Line, ...]

    @property
    def language(self) -> str:
        """The markup that it is written in."""
        return _LANGUAGES.get(self.by, self.by or self.suffix)

    @property
    def source(self) -> str:
        """What the program that makes it is given, or the document itself."""
        return "\n".join(re.sub(r"[¦«»]", "", _COUNTED.sub("", line.written)) for line in self.lines) + "\n"

    def gold(self) -> Iterator[Unit]:
        """Yield the outline that a draft of it must have."""
        for number, words, sign in self._units():
            if sign == "H":
                yield "heading", number, words
            elif sign == "P":
                yield "provision", "•" if drawn(number) else number, words

    def printed(self) -> Iterator[str]:
        """Yield what is printed once."""
        for number, words, sign in self._units(asides=True):
            if sign in "THPA":
                yield f"{number} {words}"

    def around(self) -> Iterator[str]:
        """Yield what may be read beside that: what stands around it, and the markup of what is read as it is."""
        yield from (_NOTE.sub(r" \1", line.written) for line in self.lines if self.language == self.suffix == "md")
        yield from (words for _, words, sign in self._units() if sign == "X")

    def repeated(self) -> str:
        """Return what each page has."""
        return " ".join(words for _, words, sign in self._units() if sign == "R")

    def _units(self, *, asides: bool = False) -> Iterator[tuple[str, str, str]]:
        """Yield the number, words and sign of each unit."""
        parts: list[Line] = []
        for line in (*self.lines, Line(".", "")):
            if line.sign == "+":
                parts.append(line)
            elif line.sign != " ":
                if parts and parts[0].sign != ".":
                    yield *self._read(parts, asides=asides), parts[0].sign
                parts = [line]

    def _read(self, parts: Sequence[Line], *, asides: bool) -> tuple[str, str]:
        written = "\n".join(part.written for part in parts)
        counted = _COUNTED.match(written)
        kept = _COUNTED.sub("", written)
        kept = re.sub("[«»]", "", kept) if asides else _ASIDE.sub("", kept)
        number, parted, words = kept.partition("¦")
        words = parts[0].said if parts[0].said is not None else self._bare(words if parted else kept)
        number = counted[1] if counted else self._bare(number) if parted else ""
        return number, words

    def _bare(self, written: str) -> str:
        written = _SUP.sub(lambda note: note[1].translate(_RAISED), written)
        for form, instead in _MARKUP[self.language]:
            written = form.sub(instead, written)
        written = _NOTE.sub(lambda note: note[1].translate(_RAISED), written)
        written = html.unescape(written) if self.language == "html" else written
        return " ".join(written.split())


_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def read(folder: Path) -> tuple[Sheet, ...]:
    """Return the sheets of a folder, by name."""
    return tuple(read_one(path) for path in sorted(folder.glob("*.sheet")))


def read_one(path: Path) -> Sheet:
    """Return one sheet."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n---\n")
    facts: dict[str, Any] = yaml.safe_load(re.sub(r"^(\w+): (?!\d{4}-\d\d-\d\d$)(.*)$", _quoted, head, flags=re.M))
    name, suffix = path.name.removesuffix(".sheet").rsplit(".", 1)
    return Sheet(
        name=name,
        suffix=suffix,
        by=facts.get("by", ""),
        title=facts["title"],
        institution=facts.get("institution"),
        date=facts.get("date"),
        adopted=facts.get("adopted"),
        lines=tuple(_lines(body)),
    )


def _quoted(fact: re.Match[str]) -> str:
    words = fact[2].replace("'", "''")
    return f"{fact[1]}: '{words}'"


def _lines(body: str) -> Iterator[Line]:
    held: Line | None = None
    for raw in body.removesuffix("\n").split("\n"):
        if raw.startswith("= ") and held:
            held = Line(held.sign, held.written, raw[2:])
            continue
        if held:
            yield held
        held = Line(raw[:1] or " ", raw[2:])
    if held:
        yield held


def write(sheet: Sheet, folder: Path) -> Path:
    """Write a document in a folder, and return where; a program that is not here raises."""
    to = folder / f"{sheet.name}.{sheet.suffix}"
    if not sheet.by:
        to.write_text(sheet.source, encoding="utf-8", newline="")
        return to
    room = folder / f"{sheet.name}-made"
    room.mkdir()
    source = room / f"{sheet.name}.{_SUFFIXES[sheet.language]}"
    source.write_text(sheet.source, encoding="utf-8")
    if sheet.by == "office":
        programs.run(
            "soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile",
            "--infilter=HTML (StarWriter)", "--convert-to", _FILTERS[sheet.suffix], "--outdir", str(folder),
            str(source),
        )  # fmt: skip
    elif sheet.by == "pandoc":
        programs.run("pandoc", "-f", "markdown", str(source), "-o", str(to))
    elif sheet.by == "chromium":
        profile, printed = f"--user-data-dir={room / 'profile'}", f"--print-to-pdf={to}"
        programs.run("chromium", *programs.CHROMIUM, profile, "--no-pdf-header-footer", printed, source.as_uri())
    elif sheet.by == "typst":
        import typst

        typst.compile(str(source), output=str(to))
    else:
        programs.run("pdflatex", "-interaction=nonstopmode", "-halt-on-error", f"-output-directory={room}", str(source))
        shutil.copy(source.with_suffix(".pdf"), to)
    return to


_SUFFIXES = {"html": "html", "md": "md", "typst": "typ", "latex": "tex"}
_FILTERS = {"docx": "docx:MS Word 2007 XML", "odt": "odt:writer8", "pdf": "pdf:writer_pdf_Export"}
