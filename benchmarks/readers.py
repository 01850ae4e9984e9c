"""How many words the readers lose, invent or put elsewhere, on documents of known words made by programs of others.

Run with ``.venv/bin/python benchmarks/readers.py [DOCUMENTS]`` (default 6 of each kind; LibreOffice, Chromium and
pdflatex where they are installed). Words are those of the texts in ``protocols/``, in lists, tables, headings and
paragraphs by chance (always the same); seconds are of the processor, of this process and of those that it starts.
"""

from __future__ import annotations

import html
import io
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path

import docx
import typst
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import qn

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]

from generator import intake  # noqa: E402
from generator.ground.errors import DataError  # noqa: E402

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
HEAD = "Bovenregel"


@dataclass(frozen=True)
class Block:
    """A title, heading, paragraph, list or table; ``items`` are (level, text) or rows of cells."""

    kind: str
    text: str = ""
    level: int = 0
    items: tuple[tuple[int, str], ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass
class Result:
    """What came out of all documents of one kind."""

    documents: int = 0
    refused: list[str] = field(default_factory=list)
    words: int = 0
    lost: Counter[str] = field(default_factory=Counter)
    invented: Counter[str] = field(default_factory=Counter)
    moved: int = 0
    notes: int = 0
    pages: int = 0
    seconds: float = 0.0


def sentences() -> list[str]:
    """Return the longer lines of all texts."""
    lines = [
        " ".join(line.split())
        for path in sorted((ROOT / "protocols").rglob("source.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    return [line for line in lines if len(line) > 30 and line.isprintable() and "://" not in line]


def invent(chance: random.Random, words: list[str], blocks: int = 14) -> list[Block]:
    """Return a document."""
    made = [Block("title", "Protocol " + chance.choice(words)[:40].strip())]
    for _ in range(blocks):
        kind = chance.choice(("heading", "paragraph", "paragraph", "numbered", "bullets", "table"))
        if kind in ("numbered", "bullets"):
            items, level = [], 0
            for _ in range(chance.randint(2, 6)):
                items.append((level, chance.choice(words)))
                level = chance.choice((0, 0, 1))
            made.append(Block(kind, items=tuple(items)))
        elif kind == "table":
            rows = [(chance.choice(words)[:20].strip(), chance.choice(words)) for _ in range(chance.randint(2, 4))]
            made.append(Block(kind, rows=tuple(rows)))
        elif kind == "heading":
            made.append(Block(kind, chance.choice(words)[:50].strip(), level=chance.randint(1, 3)))
        else:
            made.append(Block(kind, " ".join(chance.choices(words, k=chance.randint(1, 4)))))
    return made


def marked(items: tuple[tuple[int, str], ...], numbered: bool) -> Iterator[tuple[int, str, str]]:
    """Yield the level, mark and text of the items of a list: 1. with a. below it, or bullets."""
    counts = [0, 0]
    for level, text in items:
        counts[level] += 1
        if level == 0:
            counts[1] = 0
        mark = "•" if not numbered else f"{counts[0]}." if level == 0 else f"{chr(96 + counts[1])}."
        yield level, mark, text


def expected(blocks: list[Block]) -> list[str]:
    """Return the words that are printed, in their order."""
    parts: list[str] = []
    for block in blocks:
        if block.items:
            for _, mark, text in marked(block.items, block.kind == "numbered"):
                parts += [mark, text]
        elif block.rows:
            parts += [cell for row in block.rows for cell in row]
        else:
            parts.append(block.text)
    return tokens(" ".join(parts))


def tokens(text: str) -> list[str]:
    """Return the words of a text: bullets alike, and apart what a line may end in (the hyphen and the stroke)."""
    plain = unicodedata.normalize("NFKC", text).translate({0x25E6: "•", 0x25AA: "•", 0x2011: "-", 0x2010: "-"})
    return re.sub(r"([-/])", r" \1 ", plain).split()


# --- The makers ------------------------------------------------------------------------------------------------------


def word(blocks: list[Block]) -> bytes:
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = HEAD
    numbering = made.part.numbering_part.element
    levels = {True: (("decimal", "%1."), ("lowerLetter", "%2.")), False: (("bullet", "\uf0b7"), ("bullet", "\uf0b7"))}
    for number, (numbered, kinds) in enumerate(levels.items(), 900):
        inside = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
            f'<w:pPr><w:ind w:left="{720 * (level + 1)}" w:hanging="360"/></w:pPr>'
            + ("" if numbered else '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>')
            + "</w:lvl>"
            for level, (form, text) in enumerate(kinds)
        )
        kind = '<w:multiLevelType w:val="multilevel"/>'
        own = f'<w:abstractNum {W} w:abstractNumId="{number}">{kind}{inside}</w:abstractNum>'
        numbering.insert(0, parse_xml(own))
    nums = 900
    for block in blocks:
        if block.items:
            nums += 1
            abstract = 900 if block.kind == "numbered" else 901
            again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
            own = f'<w:num {W} w:numId="{nums}"><w:abstractNumId w:val="{abstract}"/>{again}</w:num>'
            numbering.append(parse_xml(own))
            for level, text in block.items:
                paragraph = made.add_paragraph(text)
                own = f'<w:numPr {W}><w:ilvl w:val="{level}"/><w:numId w:val="{nums}"/></w:numPr>'
                paragraph._p.get_or_add_pPr().append(parse_xml(own))
        else:
            _plain_word(made, block)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def _plain_word(made: WordDocument, block: Block) -> None:
    if block.rows:
        table = made.add_table(len(block.rows), 2, style="Table Grid")
        for row, cells in zip(table.rows, block.rows, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
    elif block.kind == "paragraph":
        made.add_paragraph(block.text)
    else:
        made.add_heading(block.text, block.level if block.kind == "heading" else 0)
    assert made.element.body.tag == qn("w:body")


def page(blocks: list[Block], style: str = "") -> bytes:
    inside = []
    for block in blocks:
        if block.items:
            inside.append(_html_list(block))
        elif block.rows:
            cells = "".join(
                "<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in block.rows
            )
            inside.append(f"<table border=1>{cells}</table>")
        else:
            tag = {"title": "h1", "paragraph": "p"}.get(block.kind, f"h{block.level + 1}")
            inside.append(f"<{tag}>{html.escape(block.text)}</{tag}>")
    head = f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><style>{style}</style></head>'
    return f"{head}<body><nav>{HEAD}</nav><main>{''.join(inside)}</main></body></html>".encode()


def _html_list(block: Block) -> str:
    tag = "ol" if block.kind == "numbered" else "ul"
    out, open_below = f"<{tag}>", False
    first = True
    for level, text in block.items:
        if level == 1 and not open_below:
            out += f"<{tag}{' type=a' if tag == 'ol' else ''}>"
            open_below = True
        elif level == 0:
            out += f"</li></{tag}></li>" if open_below else "" if first else "</li>"
            open_below = False
        elif level == 1:
            out += "</li>"
        out += f"<li>{html.escape(text)}"
        first = False
    return out + (f"</li></{tag}></li></{tag}>" if open_below else f"</li></{tag}>")


def typeset(blocks: list[Block], columns: int = 1) -> bytes:
    out = [f'#set page(columns: {columns}, header: [{HEAD}])\n#set text(lang: "nl", hyphenate: false)\n']
    out.append('#set enum(numbering: "1.a.")\n#set list(marker: [•])\n')
    for block in blocks:
        if block.items:
            sign = "+" if block.kind == "numbered" else "-"
            out += [f"{'  ' * level}{sign} {_typst(text)}\n" for level, text in block.items]
        elif block.rows:
            out.append(f"#table(columns: 2, {', '.join(f'[{_typst(cell)}]' for row in block.rows for cell in row)})\n")
        elif block.kind == "paragraph":
            out.append(f"{_typst(block.text)}\n")
        else:
            out.append(f"#heading(level: {max(block.level, 1)})[{_typst(block.text)}]\n")
        out.append("\n")
    made = typst.compile("".join(out).encode())
    assert isinstance(made, bytes)
    return made


def _typst(text: str) -> str:
    return f"#{_string(text)}"


def _string(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


_TEX = {"\\": r"\textbackslash{}", **{sign: f"\\{sign}" for sign in "&%$#_{}"}, "~": r"\textasciitilde{}"}


def latex(blocks: list[Block], folder: Path, columns: int = 1) -> bytes:
    def plain(text: str) -> str:
        return "".join(_TEX.get(sign, sign) for sign in text)

    out = [rf"\documentclass[{'twocolumn' if columns == 2 else 'onecolumn'}]{{article}}\usepackage[utf8]{{inputenc}}"]
    out.append(r"\usepackage[T1]{fontenc}\usepackage{lmodern}\usepackage{textcomp}\pagestyle{empty}\sloppy")
    out.append(r"\hyphenpenalty=10000\renewcommand{\labelenumii}{\alph{enumii}.}")
    out.append(r"\renewcommand{\labelitemi}{\textbullet}\renewcommand{\labelitemii}{\textbullet}\begin{document}")
    for block in blocks:
        if block.items:
            kind, below = "enumerate" if block.kind == "numbered" else "itemize", False
            out.append(rf"\begin{{{kind}}}")
            for level, text in block.items:
                if bool(level) != below:
                    out.append(rf"\{'begin' if level else 'end'}{{{kind}}}")
                    below = bool(level)
                out.append(rf"\item {plain(text)}")
            out.append(rf"\end{{{kind}}}" * (2 if below else 1))
        elif block.rows:
            rows = r" \\ \hline ".join(f"{plain(row[0])} & {plain(row[1])}" for row in block.rows)
            width = "p{2.2cm}|p{4cm}" if columns == 2 else "p{4cm}|p{7cm}"
            out.append(rf"\par\noindent\begin{{tabular}}{{|{width}|}}\hline {rows} \\ \hline\end{{tabular}}\par")
        elif block.kind == "paragraph":
            out.append(plain(block.text) + "\n\n")
        else:
            out.append(rf"\section*{{{plain(block.text)}}}")
    (folder / "a.tex").write_text("\n".join([*out, r"\end{document}"]), encoding="utf-8")
    command = ["pdflatex", "-interaction=batchmode", "a.tex"]
    subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=120)
    return (folder / "a.pdf").read_bytes()


def office(source: bytes, folder: Path, kind: str, options: str = "", of: str = "docx") -> bytes:
    (folder / f"a.{of}").write_bytes(source)
    profile = Path(tempfile.gettempdir()) / "readers-profile"
    command = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", kind + options]
    subprocess.run([*command, f"a.{of}"], cwd=folder, capture_output=True, check=False, timeout=200)
    return (folder / f"a.{kind}").read_bytes()


def chrome(source: bytes, folder: Path) -> bytes:
    (folder / "a.html").write_bytes(source)
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    subprocess.run(
        [*command, f"--print-to-pdf={folder / 'a.pdf'}", str(folder / "a.html")],
        capture_output=True, check=False, timeout=120,
    )  # fmt: skip
    return (folder / "a.pdf").read_bytes()


Maker = Callable[[list[Block], Path], bytes]
TAGGED = ':writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
MAKERS: dict[str, tuple[str, str | None, Maker]] = {
    "DOCX, python-docx": ("docx", None, lambda blocks, _: word(blocks)),
    "DOCX, LibreOffice": (
        "docx",
        "soffice",
        lambda blocks, folder: office(office(word(blocks), folder, "odt"), folder, "docx", of="odt"),
    ),
    "ODT, LibreOffice": ("odt", "soffice", lambda blocks, folder: office(word(blocks), folder, "odt")),
    "DOC, LibreOffice": ("doc", "soffice", lambda blocks, folder: office(word(blocks), folder, "doc")),
    "HTML, by hand": ("html", None, lambda blocks, _: page(blocks)),
    "PDF, LibreOffice": ("pdf", "soffice", lambda blocks, folder: office(word(blocks), folder, "pdf")),
    "PDF, LibreOffice, tagged": ("pdf", "soffice", lambda blocks, folder: office(word(blocks), folder, "pdf", TAGGED)),
    "PDF, Chromium": ("pdf", "chromium", lambda blocks, folder: chrome(page(blocks), folder)),
    "PDF, Chromium, two columns": (
        "pdf",
        "chromium",
        lambda blocks, folder: chrome(page(blocks, "main{columns:2} nav{display:none}"), folder),
    ),
    "PDF, Typst": ("pdf", None, lambda blocks, _: typeset(blocks)),
    "PDF, Typst, two columns": ("pdf", None, lambda blocks, _: typeset(blocks, 2)),
    "PDF, LaTeX": ("pdf", "pdflatex", lambda blocks, folder: latex(blocks, folder)),
    "PDF, LaTeX, two columns": ("pdf", "pdflatex", lambda blocks, folder: latex(blocks, folder, 2)),
}


def measure(result: Result, blocks: list[Block], content: bytes, suffix: str) -> None:
    """Read a document and count."""
    result.documents += 1
    before = _used()
    try:
        text = intake.read(content, f"a.{suffix}")
    except DataError as error:
        result.refused.append(str(error).splitlines()[0])
        return
    result.seconds += _used() - before
    found = [
        token
        for line, facts in zip(text.lines, text.facts, strict=True)
        if facts.edge is None and line.strip() != HEAD
        for token in tokens(line)
    ]
    wanted = expected(blocks)
    result.words += len(wanted)
    lost, invented = Counter(wanted) - Counter(found), Counter(found) - Counter(wanted)
    result.lost += lost
    result.invented += invented
    same = sum(block.size for block in SequenceMatcher(None, wanted, found, autojunk=False).get_matching_blocks())
    result.moved += len(wanted) - lost.total() - same
    result.notes += len(text.notes)
    result.pages += max((facts.page or 1 for facts in text.facts), default=1)


def _used() -> float:
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    return sum(use.ru_utime + use.ru_stime for use in (resource.getrusage(kind) for kind in kinds))


def main() -> int:
    chosen = sys.argv[2:]
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 6
    words = sentences()
    faults = 0
    print(f"{'':28}{'docs':>5}{'words':>8}{'lost':>6}{'inv.':>6}{'moved':>7}{'notes':>7}{'pages':>7}{'s/doc':>8}")
    for name, (suffix, program, maker) in MAKERS.items():
        if (chosen and not any(each in name for each in chosen)) or (program and shutil.which(program) is None):
            continue
        result = Result()
        for number in range(count):
            blocks = invent(random.Random(number), words)
            with tempfile.TemporaryDirectory() as folder:
                measure(result, blocks, maker(blocks, Path(folder)), suffix)
        faults += result.lost.total() + result.invented.total() + len(result.refused)
        print(
            f"{name:28}{result.documents:5}{result.words:8}{result.lost.total():6}{result.invented.total():6}"
            f"{result.moved:7}{result.notes:7}{result.pages:7}{result.seconds / max(count, 1):8.2f}"
        )
        for title, others in (("lost", result.lost), ("invented", result.invented)):
            if others:
                print(f"    {title}: {', '.join(word for word, _ in others.most_common(12))}")
        for said in result.refused:
            print(f"    refused: {said}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
