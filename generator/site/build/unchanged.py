"""Whether a published site is what a build would make once more; told without the data, the pages or MkDocs.

A build notes what it made its site from, and each file of the site as the system has it. Where the next finds both as
they were, there is nothing to do. Where settings can bring in what this does not see, nothing is ever taken for known.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from generator.ground import code, store
from generator.ground.errors import DataError, Problem
from generator.ground.store import Store
from generator.site import frame
from generator.site.build import inputs, place, publish
from generator.site.build.inputs import Prints
from generator.site.build.origin import Origin
from generator.site.build.published import Published

_KIND = "site"
ACCOUNT = "account"
"""The kind of entry in the store that accounts are."""
_TAKEN = "nothing changed, so all of it was left as it is"
_OURS = re.compile(r"""INHERIT:[ \t]*!ENV[ \t]+["']?PROTOCOLWIJZER_FRAME["']?[ \t]*""")
_ELSEWHERE = re.compile(r"\b(INHERIT|hooks|docs_dir|custom_dir|snippets)\b")
"""What in MkDocs' settings can bring in files from anywhere."""
_PLUGINS = re.compile(r"^plugins:[ \t]*(.*)\n((?:[ \t]*(?:[-#].*)?\n|[ \t]+.*\n)*)", re.MULTILINE)
_PLUGIN = re.compile(r"^[ \t]*-[ \t]*([\w/.-]+)", re.MULTILINE)
_FROM_OUTSIDE = re.compile(r"!ENV\b(.*)")
_NAME = re.compile(r"[A-Za-z_]\w*")


def key(made_from: Origin, prints: Prints) -> str | None:
    """Return the key of all that a site is made from; None where it may be made from more than can be seen.

    ``prints`` are those of ``made_from``.
    """
    if code.extended() or not made_from.settings.is_file():
        return None
    said = _said(made_from)
    if not all(map(_closed, said)):
        return None
    # Warnings name files as they are seen from where somebody stands.
    return store.key(str(Path.cwd()), *_parts(said, prints))


def around(made_from: Origin, prints: Prints) -> str:
    """Return the key of all that pages are framed with: what a site is made from, but for the data."""
    beside = {path: each for path, each in prints.items() if not path.is_relative_to(made_from.root)}
    return store.key(*_parts(_said(made_from), beside))


def _said(made_from: Origin) -> list[str]:
    """Return the settings, and those that they may inherit."""
    chain = dict.fromkeys((made_from.settings, frame.packaged() / frame.SETTINGS))
    return [path.read_text(encoding="utf-8", errors="replace") for path in chain]


def _parts(said: Sequence[str], prints: Prints) -> Iterator[bytes | str]:
    """Yield the parts of a key: the program, the settings, what these name of the environment, and files."""
    names = {name for text in said for rest in _FROM_OUTSIDE.findall(text) for name in _NAME.findall(rest)}
    yield from (code.digest(), *said, "")
    yield from (f"{name}={os.environ.get(name)}" for name in sorted({*names, "SITE_URL"} - {"PROTOCOLWIJZER_FRAME"}))
    yield ""
    for path in sorted(prints):
        yield from (os.path.abspath(path), prints[path].digest)  # noqa: PTH100


def find(made_from: Origin, prints: Prints, out: Path, kept: Store) -> Published | None:
    """Return what is published at ``out``, which is absolute, where a build would make nothing else of it."""
    made = key(made_from, prints)
    noted = kept.get(_KIND, store.key(str(out)))
    if made is None or noted is None or publish.staging(out).exists() or publish.lock_file(out).exists():
        return None
    record = json.loads(noted)
    if record["key"] != made or record["files"] != _state(out) or any(place.owned(out)):
        return None
    warnings = tuple(Problem(**each) for each in record["warnings"])
    return Published(
        folder=out,
        pages=record["pages"],
        files=record["count"],
        warnings=warnings,
        taken=_TAKEN,
        provisions=record["provisions"],
        unread=record["unread"],
    )


def account(out: Path, kept: Store) -> str | None:
    """Return the key of the account of what the build of the site at ``out`` made.

    There is none where the files there are others, or another program made them: they then are not what it tells of.
    """
    noted = kept.get(_KIND, store.key(str(out)))
    record = json.loads(noted) if noted is not None else {"account": None}
    if record["account"] is None or record["code"] != code.digest() or record["files"] != _state(out):
        return None
    found: str = record["account"]
    return found


def note(key: str | None, published: Published, kept: Store, account: str | None) -> None:
    """Note what a site was made from, by its ``key``, how it stands there, and the key of the account of what was made.

    The account of the site that stood there before tells of files that are gone, and goes too.
    """
    if key is None:
        return
    out = published.folder
    noted = kept.get(_KIND, store.key(str(out)))
    before = json.loads(noted)["account"] if noted is not None else None
    if before is not None and before != account:
        kept.drop(ACCOUNT, before)
    record = {
        "key": key,
        "code": code.digest(),
        "account": account,
        "files": _state(out),
        "pages": published.pages,
        "count": published.files,
        "provisions": published.provisions,
        "unread": published.unread,
        "warnings": [asdict(each) for each in published.warnings],
    }
    kept.put(_KIND, store.key(str(out)), json.dumps(record).encode())


def prints(made_from: Origin) -> Prints | None:
    """Return the prints of what a site is made from; None where something is wrong with it."""
    try:
        return inputs.take([path for path in made_from.places if path.exists()])
    except DataError:
        return None  # a build tells what


def _closed(settings: str) -> bool:
    """Return whether all that these settings bring in stands in the folders that are looked at, or comes with us."""
    if _ELSEWHERE.search(_OURS.sub("", settings)):
        return False
    lists = list(_PLUGINS.finditer(f"{settings}\n"))
    named = [name for found in lists for name in _PLUGIN.findall(found[2])]
    plain = all(not found[1].partition("#")[0].strip() for found in lists)
    return plain and len(lists) <= 1 and set(named) <= {"protocolwijzer"} and settings.count("plugins:") == len(lists)


def _state(out: Path) -> Mapping[str, list[int]]:
    """Return the marks that the system keeps of each file and folder in ``out``, which any writing leaves."""
    return dict(_marks(out, "")) if out.is_dir() and not out.is_symlink() else {}


def _marks(out: Path, under: str) -> Iterator[tuple[str, list[int]]]:
    with os.scandir(out / under) as entries:
        for entry in sorted(entries, key=lambda each: each.name):
            path = f"{under}/{entry.name}".lstrip("/")
            state = entry.stat(follow_symlinks=False)
            if entry.is_dir(follow_symlinks=False):
                yield path, [state.st_mode]
                yield from _marks(out, path)
            else:
                yield path, [state.st_mode, state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns]
