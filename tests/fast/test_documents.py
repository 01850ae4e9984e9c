"""Real Word files, PDFs, web pages and pictures, handed to ``protocolwijzer ingest`` as people will."""

import io
import re
import struct
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import docx
import pypdf
import pytest
import typst
from docx.oxml import parse_xml
from hypothesis import example, given
from hypothesis import strategies as st

from generator import cli, intake
from generator.ground.errors import DataError, Problem

TEXT = "Leerlingen filmen niet in de les. Ouders vragen eerst toestemming aan de mentor."
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word(*paragraphs: str, style: str = "Normal", extra: str = "") -> bytes:
    made = docx.Document()
    for text in paragraphs or (TEXT,):
        made.add_paragraph(text, style=style)
    if extra:
        made.element.body.insert(0, parse_xml(extra))
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def repacked(source: bytes, **parts: bytes) -> bytes:
    """Return a Word file with the text part, or other parts, put in its place."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, content in parts.items():
            new.writestr(name, content)
    return out.getvalue()


def with_text_part(content: bytes) -> bytes:
    return repacked(word(), **{"word/document.xml": content})


def tracked() -> bytes:
    change = f'<w:p {W}><w:ins w:id="1" w:author="x"><w:r><w:t>Nieuw.</w:t></w:r></w:ins></w:p>'
    return word(extra=change)


def with_macros() -> bytes:
    return repacked(word(), **{"word/vbaProject.bin": b"\xd0\xcf\x11\xe0"})


def bomb(megabytes: int) -> bytes:
    """Return a Word file of some kilobytes whose text part unpacks to many megabytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", b"<Types/>")
        with archive.open("word/document.xml", "w") as part:
            for _ in range(megabytes):
                part.write(b" " * 1_000_000)
    return out.getvalue()


def lying_bomb() -> bytes:
    """Return a bomb whose table of contents says that the text part is small."""
    source = bomb(60)
    honest, lie = struct.pack("<L", 60_000_000), struct.pack("<L", 6_000)
    assert source.count(honest) == 2
    return source.replace(honest, lie)


def entity_bomb() -> bytes:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    return with_text_part(f'<!DOCTYPE x [<!ENTITY a0 "ha">{entities}]><x>&a9;</x>'.encode())


def external_entity() -> bytes:
    return with_text_part(b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>')


def otherwise_packed() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_BZIP2) as archive:
        archive.writestr("word/document.xml", b" " * 10_000_000)
    return out.getvalue()


def locked_zip() -> bytes:
    source = bytearray(word())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = source.find(signature)
        while at >= 0:
            source[at + offset] |= 1
            at = source.find(signature, at + 4)
    return bytes(source)


def packed(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def open_document() -> bytes:
    return packed(**{"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"})


def picture() -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        body = kind + content
        return struct.pack(">L", len(content)) + body + struct.pack(">L", zlib.crc32(body))

    header = struct.pack(">2L5B", 8, 8, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + bytes(range(8)) for _ in range(8)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def pdf_of(content: str, folder: Path, **options: str) -> bytes:
    (folder / "scan.png").write_bytes(picture())
    (folder / "paper.typ").write_text(content, encoding="utf-8")
    made = typst.compile(folder / "paper.typ", **options)
    assert isinstance(made, bytes)
    (folder / "scan.png").unlink()
    (folder / "paper.typ").unlink()
    return made


def text_pdf(folder: Path) -> bytes:
    return pdf_of(TEXT, folder)


def scan(folder: Path) -> bytes:
    return pdf_of('#image("scan.png")\n#pagebreak()\n#image("scan.png")', folder)


def locked_pdf(folder: Path) -> bytes:
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(text_pdf(folder)))
    writer.encrypt("geheim", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def old_office(*parts: str) -> bytes:
    """Return what an old Office file begins with, and the names of its parts as they stand in its directory."""
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + b"".join(part.encode("utf-16-le") for part in parts)


def page(charset: str, encoding: str) -> bytes:
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="{charset}"></head>\n<body><p>Privé is privé.</p></body></html>'
    ).encode(encoding)


Make = Callable[[Path], bytes]


def problems(source: bytes, name: str) -> tuple[Problem, ...]:
    """Return everything that keeps a file from being read; nothing for a text."""
    try:
        intake.read(source, name)
    except DataError as error:
        return error.problems
    return ()


CASES: dict[str, tuple[str, Make | bytes, list[str]]] = {
    "encrypted-pdf": ("p.pdf", locked_pdf, ["1:1: this PDF is locked with a password"]),
    "scan": ("p.pdf", scan, ["1:1: this PDF holds pictures of pages and no text (a scan)"]),
    "pdf-cut-off": ("p.pdf", lambda folder: text_pdf(folder)[:-600], ["1:1: this PDF is cut off"]),
    "pdf-named-txt": ("p.txt", text_pdf, ["1:1: this is a PDF (though its name ends in .txt)"]),
    "word-cut-off": (
        "p.docx",
        lambda _: word()[:-400],
        ["1:1: this is a packed file (a Word file, perhaps) that is cut"],
    ),
    "word-text-part-cut-off": (
        "p.docx",
        lambda _: with_text_part(b"<w:document>"),
        ["1:1: this Word file is damaged: its text cannot be read"],
    ),
    "word-named-pdf": ("p.pdf", word(), ["1:1: this is a Word file (though its name ends in .pdf)"]),
    "zip-bomb": ("p.docx", lambda _: bomb(60), ["1:1: this packed file of 58 kB would unpack to 60 000 kB"]),
    "zip-bomb-that-lies": (
        "p.docx",
        lying_bomb(),
        ["1:1: this is a packed file (a Word file, perhaps) that is cut off"],
    ),
    "zip-packed-otherwise": ("p.docx", otherwise_packed(), ["1:1: this packed file of"]),
    "zip-locked": ("p.docx", locked_zip(), ["1:1: this packed file is locked with a password"]),
    "external-entity": ("p.docx", external_entity(), ["1:1: this Word file declares a document type"]),
    "entity-bomb": ("p.docx", entity_bomb(), ["1:1: this Word file declares a document type"]),
    "macros": ("p.docm", with_macros(), ["1:1: this Word file holds macros: small programs"]),
    "tracked-changes": ("p.docx", tracked(), ["1:1: this Word file holds tracked changes (1 mark)"]),
    "all-in-one": (
        "p.docx",
        lambda _: repacked(
            word("A", style="List Number", extra=f'<w:p {W}><w:del w:id="1" w:author="x"/></w:p>'),
            **{"word/vbaProject.bin": b""},
        ),
        [
            "1:1: this Word file holds macros",
            "1:1: this Word file holds tracked changes",
        ],
    ),
    "old-word": (
        "p.doc",
        old_office("WordDocument"),
        ["1:1: this is an old Word file, which is read only where LibreOffice is installed"],
    ),
    "old-word-with-macros": (
        "p.doc",
        old_office("WordDocument", "_VBA_PROJECT"),
        ["1:1: this is an old Word file", "1:1: this old Word file holds macros"],
    ),
    "word-with-a-password": (
        "p.docx",
        old_office("EncryptedPackage"),
        ["1:1: this Office file is locked with a password"],
    ),
    "excel": ("p.xlsx", lambda _: packed(**{"xl/workbook.xml": b""}), ["1:1: this is an Excel file, not a plain text"]),
    "zip": ("p.zip", lambda _: packed(**{"protocol.txt": b""}), ["1:1: this is a packed file, not a plain text"]),
    "gzip": ("p.txt", zlib.compress(b"x", wbits=31), ["1:1: this is a packed file, not a plain text"]),
    "rich-text": ("p.rtf", rb"{\rtf1\ansi Leerlingen filmen niet.}", ["1:1: this is a rich text file (RTF)"]),
    "picture": ("p.png", picture(), ["1:1: this is a picture (PNG), not a text"]),
    "photo-named-txt": ("p.txt", b"\xff\xd8\xff\xe0\0\x10JFIF", ["1:1: this is a picture (JPEG), not a text (though"]),
    "photo-of-a-phone": ("p.heic", b"\0\0\0\x18ftypheic\0\0\0\0", ["1:1: this is a picture (HEIC), not a text"]),
    "web-page-named-pdf": (
        "p.pdf",
        lambda _: page("utf-8", "utf-8"),
        ["1:1: this is a web page (though its name ends in .pdf)"],
    ),
    "web-page-not-as-it-says": (
        "p.html",
        lambda _: page("utf-8", "cp1252"),
        ["3:14: the page says it is utf-8, and a character here is not"],
    ),
    "web-page-utf-8-after-all": (
        "p.html",
        lambda _: page("iso-8859-1", "utf-8"),
        ["2:28: the page says its characters are 'iso-8859-1', and they are utf-8"],
    ),
    "web-page-no-charset": (
        "p.html",
        lambda _: page("nederlands", "utf-8"),
        ["2:28: the page says its characters are 'nederlands', which is no charset"],
    ),
    "xml": ("p.xml", b'<?xml version="1.0"?><protocol/>', ["1:1: this is an XML file, not a plain text"]),
    "nul": ("p.txt", b"abc\0def", ["1:4: this is no text: it holds NUL bytes"]),
    "no-article": ("p.txt", b"\n \n\x0c\n", ["1:1: no text was found that could be quoted"]),
    "nothing": ("p.txt", b"", ["1:1: no text was found that could be quoted"]),
}


@pytest.mark.parametrize("name", CASES)
def test_a_document_is_refused_with_what_it_is_and_what_to_do(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file, content, expected = CASES[name]
    monkeypatch.chdir(tmp_path)
    Path(file).write_bytes(content if isinstance(content, bytes) else content(tmp_path))
    monkeypatch.setenv("PATH", "")  # what only LibreOffice reads is refused where that is not
    assert cli.main(["ingest", file]) == cli.REFUSED
    out, err = capsys.readouterr()
    *said, count = err.splitlines()
    assert out == ""
    assert count == f"{len(said)} problem{'s'[: len(said) > 1]}"
    assert all(re.fullmatch(rf"{re.escape(file)}:\d+:\d+: .+ → .+", line) for line in said)
    assert len(said) == len(expected)
    for start in expected:
        assert any(line.startswith(f"{file}:{start}") for line in said), start
    assert [path.name for path in tmp_path.iterdir()] == [file]


def test_the_way_out_names_the_file_as_a_shell_takes_it() -> None:
    (problem,) = problems(picture(), "map/'t protocol.png")
    assert "''\\''t protocol.png'" in problem.mend


def test_a_bomb_is_told_by_its_table_of_contents_and_costs_next_to_nothing() -> None:
    source = bomb(60)
    assert len(source) < 60_000
    tracemalloc.start()
    (problem,) = problems(source, "p.docx")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert "would unpack to 60 000 kB" in problem.what
    assert peak < 1_000_000


def test_a_bomb_that_lies_about_its_size_is_read_no_further_than_it_says() -> None:
    source = lying_bomb()
    tracemalloc.start()
    problems(source, "p.docx")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_000_000


def test_a_text_is_a_text_unless_its_name_says_that_it_is_something_else() -> None:
    for name in ("p.txt", "p", "p.tekst", "protocol 1.2", "p.html"):
        assert problems(TEXT.encode(), name) == ()
    for name in ("p.pdf", "p.docx", "p.PDF", "p.rtf"):
        (problem,) = problems(TEXT.encode(), name)
        assert problem.what == f"this is a plain text (though its name ends in {name[1:].lower()})"
        assert problem.mend == "give it a name that ends in .txt, if that is what it should be"
    assert problems(b"\xff\xfe" + TEXT.encode("utf-16-le"), "p.txt") == ()
    assert problems(b"BM is geen plaatje. RIFF ook niet.", "p.txt") == ()
    assert problems(b"<p>Een stukje van een bladzijde.</p>", "p.txt") == ()


WHOLE = (word("A", "B", style="List Number"), with_macros(), open_document(), page("utf-8", "utf-8"), locked_zip())


@given(st.data())
def test_a_document_bent_anywhere_is_told_in_words(data: st.DataObject) -> None:
    source = data.draw(st.sampled_from(WHOLE))
    at = data.draw(st.integers(0, len(source)))
    until = data.draw(st.integers(at, min(at + 60, len(source))))
    bent = source[:at] + data.draw(st.binary(max_size=12)) + source[until:]
    for problem in problems(bent, "p"):
        assert problem.line >= 1
        assert problem.column >= 1
        assert problem.mend


@pytest.mark.long
@given(
    st.sampled_from((b"PK\x03\x04", b"%PDF-1.7\n", b"\xd0\xcf\x11\xe0", b"<html ", b"{\\rtf", b"")),
    st.binary(),
)
@example(b"PK\x05\x06", b"")
def test_any_bytes_are_told_or_taken(start: bytes, rest: bytes) -> None:
    assert all(problem.mend for problem in problems(start + rest, "p"))
