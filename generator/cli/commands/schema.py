"""``protocolwijzer schema``: the JSON Schemas by which editors complete and validate the YAML."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from generator import load, schema
from generator.cli.command import Command, add_root, counted, whole
from generator.ground.droppings import is_dropping
from generator.ground.errors import DataError


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_root(parser)
    parser.add_argument("--check", action="store_true", help="only say whether they are in step with the model")


def run(options: argparse.Namespace) -> int:
    """Write the schemas, or with ``--check`` refuse those that are not what would be written."""
    folder: Path = options.root / "schema"
    due = {
        name: json.dumps(content, ensure_ascii=False, indent=2) + "\n"
        for name, content in schema.json_schemas(load.load_vocabulary(options.root)).items()
    }
    if options.check:
        _compare(folder, due)
        print(f"{counted(len(due), 'schema')} in step with the model")
        return 0
    folder.mkdir(exist_ok=True)
    # Only those: to a build that is under way, a file that is written is a file that changed.
    changed = [name for name in due if not _is(folder / name, due[name])]
    for name in changed:
        (folder / name).write_text(due[name], encoding="utf-8", newline="\n")
    print(f"wrote {len(changed)} of {counted(len(due), 'schema')} in {folder.as_posix()}")
    return 0


def _is(path: Path, content: str) -> bool:
    return path.is_file() and path.read_bytes().replace(b"\r\n", b"\n") == content.encode()


def _compare(folder: Path, due: dict[str, str]) -> None:
    problems = []
    for name in sorted(due.keys() | {path.name for path in folder.glob("[!.]*") if not is_dropping(path.name)}):
        path = folder / name
        if name not in due:
            problems.append(whole(path, "no kind of file has this schema", "remove it"))
        elif not _is(path, due[name]):
            problems.append(whole(path, "the schema is not in step with the model", "run: protocolwijzer schema"))
    if problems:
        raise DataError(problems)


COMMAND = Command(name="schema", help="write the JSON Schemas in ROOT/schema", arguments=arguments, run=run)
