"""Files of old word processors → Word files, by LibreOffice where it is installed.

It runs with a profile of its own that is thrown away, in which macros do not run and links are not followed, and no
longer than a text can need.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from generator.intake.original import Original, receive
from generator.intake.reader import RefusedError, Said
from generator.intake.text import Text
from generator.intake.word import reading

_NAMES = ("soffice", "libreoffice")
_PATIENCE = 120  # seconds; the first start on a slow machine takes 20
_SPACE = "http://openoffice.org/2001/registry"
_SCRIPTING = "Common/Security/Scripting"
_SETTINGS = (
    (_SCRIPTING, "DisableMacrosExecution", "true"),
    (_SCRIPTING, "DisableActiveContent", "true"),
    (_SCRIPTING, "MacroSecurityLevel", "3"),
    ("Writer/Content/Update", "Link", "0"),
)


def program() -> str | None:
    """Return where LibreOffice is installed, or None."""
    return next((found for name in _NAMES if (found := shutil.which(name))), None)


def read(original: Original, suffix: str, made_by: str) -> Text:
    """Return the text of a file that LibreOffice makes a Word file of; ``suffix`` says what it is.

    Raises ``RefusedError`` where it cannot.
    """
    found = program()
    assert found is not None
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        made = _converted(found, original.content, Path(folder), suffix)
        version = _version(found, Path(folder))
    text = reading.read(receive(made, original.name, "Word file"))
    return Text(
        original=original,
        lines=text.lines,
        stretches=text.stretches,
        notes=text.notes,
        facts=text.facts,
        made_by=f"{made_by} ({version}, {text.made_by})",
    )


def _converted(found: str, content: bytes, folder: Path, suffix: str) -> bytes:
    profile = folder / "profile"
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_bytes(_profile())
    source = folder / f"text{suffix}"
    source.write_bytes(content)
    command = [
        *(found, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--nolockcheck"),
        *("--convert-to", "docx", "--outdir", str(folder / "made"), str(source)),
    ]
    _run(command, folder)
    try:
        return (folder / "made" / "text.docx").read_bytes()
    except OSError:
        what = "LibreOffice, which is installed here, can make nothing of this file"
        raise RefusedError(Said(what, "open it in a word processor and save it as .docx")) from None


def _profile() -> bytes:
    """Return the settings of a profile, as LibreOffice keeps them."""
    root = ElementTree.Element(f"{{{_SPACE}}}items")
    for path, name, told in _SETTINGS:
        item = ElementTree.SubElement(root, "item", _named(path=f"/org.openoffice.Office.{path}"))
        prop = ElementTree.SubElement(item, "prop", _named(name=name, op="fuse"))
        ElementTree.SubElement(prop, "value").text = told
    ElementTree.register_namespace("oor", _SPACE)
    return bytes(ElementTree.tostring(root, encoding="UTF-8", xml_declaration=True))


def _named(**attributes: str) -> dict[str, str]:
    return {f"{{{_SPACE}}}{name}": told for name, told in attributes.items()}


def _version(found: str, folder: Path) -> str:
    told = _run([found, f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--version"], folder)
    return " ".join(told.split()[:2]) or "LibreOffice"


def _run(command: list[str], folder: Path) -> str:
    """Run a program, and everything that it starts, no longer than a while; return what it prints."""
    started = subprocess.Popen(
        command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        start_new_session=True, text=True, errors="replace",
    )  # fmt: skip
    try:
        told, _ = started.communicate(timeout=_PATIENCE)
    except subprocess.TimeoutExpired:
        _end(started)
        what = "LibreOffice, which is installed here, takes longer over this file than any protocol needs"
        raise RefusedError(Said(what, "open it in a word processor and save it as .docx")) from None
    return told


def _end(started: subprocess.Popen[str]) -> None:
    """End a program, and what it started where the system knows groups of processes."""
    with contextlib.suppress(ProcessLookupError):
        if hasattr(os, "killpg"):
            os.killpg(started.pid, signal.SIGKILL)
        else:
            started.kill()
    started.communicate()
