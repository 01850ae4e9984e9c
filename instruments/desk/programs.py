"""The programs that make documents: LibreOffice, Chromium, Typst, LaTeX; and which of them are here."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

from desk import plain, typeset, web, word
from desk.blocks import Desk

_SECONDS = 300
CHROMIUM = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
)  # fmt: skip

Made = dict[str, list[Path]]
"""Producer, as it is named in the table → a file for each text, in the order of the texts."""

_WRITTEN: Mapping[str, tuple[str, Callable[[Desk], str | bytes]]] = {
    "txt, saved by an office program": ("txt", plain.text),
    "txt, of 78 characters a line": ("txt", plain.wrapped),
    "md, of a wiki": ("md", plain.markdown),
    "html, of a school's site": ("html", web.page),
    "html, exported by an office program": ("html", web.exported),
    "docx, numbers typed": ("docx", word.typed),
    "docx, numbers made by Word": ("docx", word.automatic),
}


def made(desks: tuple[Desk, ...], folder: Path, say: Callable[[str], None]) -> Made:
    """Write every text in every way that this machine can; ``say`` hears what is not here."""
    found: Made = {}
    for number, (producer, (suffix, write)) in enumerate(_WRITTEN.items()):
        room = folder / str(number)
        room.mkdir()
        found[producer] = [_written(room / f"{desk.name}.{suffix}", write(desk)) for desk in desks]
    # LibreOffice knows no list that counts on below another: what it printed would not be the text.
    kinds = ("docx, numbers made by Word", "docx, numbers typed")
    sources = [found[kinds[word.goes_on(desk)]][number] for number, desk in enumerate(desks)]
    for suffix in ("odt", "pdf"):
        if shutil.which("soffice"):
            room = folder / f"office-{suffix}"
            run(
                "soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile",
                "--convert-to", suffix, "--outdir", str(room), *map(str, sources),
            )  # fmt: skip
            found[f"{suffix}, by LibreOffice"] = [room / f"{desk.name}.{suffix}" for desk in desks]
        else:
            say(f"{suffix}, by LibreOffice: not here")
    for producer, program, printed in (
        ("pdf, printed by Chromium", "chromium", _chromium),
        ("pdf, set by Typst", None, typst_pdf),
        ("pdf, set by LaTeX", "pdflatex", _latex),
    ):
        if program and not shutil.which(program):
            say(f"{producer}: not here")
            continue
        room = folder / producer.rpartition(" ")[2]
        room.mkdir()
        found[producer] = [printed(desk, room) for desk in desks]
    return found


def _chromium(desk: Desk, room: Path) -> Path:
    page, to = _written(room / f"{desk.name}.html", web.to_print(desk)), room / f"{desk.name}.pdf"
    run("chromium", *CHROMIUM, f"--user-data-dir={room / 'profile'}", f"--print-to-pdf={to}", page.as_uri())
    return to


def typst_pdf(desk: Desk, room: Path) -> Path:
    """Return a text set by Typst, written in a folder."""
    import typst

    source, to = _written(room / f"{desk.name}.typ", typeset.typst(desk)), room / f"{desk.name}.pdf"
    typst.compile(str(source), output=str(to))
    return to


def _latex(desk: Desk, room: Path) -> Path:
    source = _written(room / f"{desk.name}.tex", typeset.latex(desk))
    run("pdflatex", "-interaction=nonstopmode", "-halt-on-error", f"-output-directory={room}", str(source))
    return source.with_suffix(".pdf")


def _written(path: Path, content: str | bytes) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def run(*command: str) -> None:
    """Run a program to its end; raises ``RuntimeError`` with what it said where it fails."""
    done = subprocess.run(command, capture_output=True, timeout=_SECONDS, check=False)
    if done.returncode:
        raise RuntimeError(f"{command[0]} ended with {done.returncode}: {done.stdout[-500:]!r} {done.stderr[-500:]!r}")
