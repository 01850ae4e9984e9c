"""Print how often one build of the whole site makes each thing, and for how many different arguments.

``python benchmarks/calls.py [CHECKOUT]``: CHECKOUT is this repository as it was at another commit (`git worktree add`).

A thing that is made more often than there are arguments is made again. Arguments are compared by value, also where two
objects hold the same (a corpus that was loaded twice). MkDocs runs in this process. A call that a cache answers is no
call, and the check that ``protocolwijzer build`` does before MkDocs starts is not counted.
"""

from __future__ import annotations

import dataclasses
import dis
import importlib
import inspect
import pkgutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "instruments")]

import checkout  # noqa: E402

DERIVED = {
    "load": ("load.load",),
    "Book": ("book.book.Book",),
    "Atlas": ("book.atlas.Atlas", "views.atlas.Atlas"),
    "Rules": ("book.rules.Rules", "views.rules.Rules"),
    "one rule": ("book.rules.make", "book.rules.Rules._make", "views.rules.Rules._make"),
    "Stands": ("compare.stand.Stands",),
    "differences": ("compare.differences.differences",),
    "Former": ("book.former.Former", "views.former.Former"),
    "lineage.shared": ("compare.lineage.shared", "align.lineage.shared"),
    "revision.compare": ("compare.revision.compare", "revision.compare"),
    "matching.align": (
        "compare.revision.alignment.matching.align",
        "compare.revision.matching.align",
        "revision.matching.align",
    ),
    "pairing.rows": ("compare.pairing.rows", "align.pairing.rows"),
    "kinship.masked": ("compare.kinship.masked", "align.kinship.masked"),
    "paper as DOCX": ("papers.docx.render", "exports.docx.render"),
    "paper as PDF": ("papers.pdf.render", "exports.pdf.render"),
}
"""What is derived, with the names it has or had below ``generator``: the first that exists is watched."""

OUTPUTS = (
    "exports.data.provisions",
    "exports.data.provisions_schema",
    "exports.data.matrix",
    "exports.data.matrix_schema",
    "exports.data.renamed",
    "exports.data.renamed_schema",
    "exports.feeds.files",
    "exports.pack.files",
    "exports.picture.render",
    "exports.revisions.document",
    "exports.revisions.schema",
    "exports.tables.matrix_csv",
    "exports.tables.matrix_xlsx",
    "exports.versions.document",
    "exports.versions.index",
    "search.files",
)
"""The writers of outputs in checkouts that have no register of them."""


class Calls:
    """How often watched code runs, and with which arguments."""

    def __init__(self, watched: Mapping[str, Callable[..., Any]]) -> None:
        self.made = Counter[str]()
        self.distinct: dict[str, set[Any]] = {label: set() for label in watched}
        self._labels = {_code(function): label for label, function in watched.items()}
        self._begins = {code: _beginning(code) for code in self._labels}
        self._known: dict[int, tuple[Any, Any]] = {}

    def heard(self, frame: FrameType, event: str, _: Any) -> None:
        """Count a call: what ``sys.setprofile`` calls, also where a generator goes on."""
        code = frame.f_code
        if event != "call" or code not in self._labels or frame.f_lasti > self._begins[code]:
            return
        given = inspect.getargvalues(frame)
        names = [name for name in (*given.args, given.varargs, given.keywords) if name]
        value = tuple(self._value(given.locals[name]) for name in names if name != "self")
        label = self._labels[code]
        self.made[label] += 1
        self.distinct[label].add(value)
        if "self" in given.args and code.co_name == "__init__":
            made = given.locals["self"]
            self._known[id(made)] = (made, hash((label, value)))

    def _value(self, thing: Any) -> Any:
        """Return something that is equal for arguments that hold the same."""
        if thing is None or isinstance(thing, (str, bytes, int, float, Path)):
            return thing
        if id(thing) in self._known:
            return self._known[id(thing)][1]
        self._known[id(thing)] = (thing, id(thing))  # kept, so that no other object gets its id; and against circles
        if isinstance(thing, Mapping):
            value: Any = tuple((self._value(key), self._value(held)) for key, held in thing.items())
        elif isinstance(thing, (list, tuple)):
            value = tuple(map(self._value, thing))
        elif isinstance(thing, (set, frozenset)):
            value = frozenset(map(self._value, thing))
        elif dataclasses.is_dataclass(thing) and not isinstance(thing, type):
            fields = dataclasses.fields(thing)
            value = (type(thing).__name__, *(self._value(getattr(thing, field.name)) for field in fields))
        else:
            value = id(thing)
        self._known[id(thing)] = (thing, hash(value))
        return hash(value)


def _code(function: Callable[..., Any]) -> CodeType:
    """Return what runs when ``function`` is called: of a class what makes it, of a cached function what is cached."""
    code = inspect.unwrap(vars(function)["__init__"] if isinstance(function, type) else function).__code__
    assert isinstance(code, CodeType)
    return code


def _beginning(code: CodeType) -> int:
    """Return where in the code a first call begins; a generator that goes on is heard of further down."""
    return next(step.offset for step in dis.get_instructions(code) if step.opname == "RESUME")


def _found(name: str) -> Callable[..., Any] | None:
    parts = f"generator.{name}".split(".")
    for end in range(len(parts) - 1, 0, -1):
        try:
            thing: Any = importlib.import_module(".".join(parts[:end]))
        except ModuleNotFoundError:
            continue
        for part in parts[end:]:
            thing = getattr(thing, part, None)
        return thing if callable(thing) else None
    return None


def _outputs() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield the name and the writer of each output: of all in the register, or of those that are listed."""
    try:
        kinds = importlib.import_module("generator.outputs.kinds")
    except ModuleNotFoundError:
        yield from ((name, writer) for name in OUTPUTS if (writer := _found(name)))
        return
    for module in pkgutil.iter_modules(kinds.__path__):
        output = importlib.import_module(f"{kinds.__name__}.{module.name}").OUTPUT
        for part in ("write", "schema"):
            if writer := getattr(output, part, None):
                yield f"{module.name}.{part}", writer


def measure(project: Path) -> Calls:
    """Build the site of ``project`` in this process and return what was called."""
    build = importlib.import_module("mkdocs.commands.build")
    config = importlib.import_module("mkdocs.config")
    derived = {label: next(filter(None, map(_found, names)), None) for label, names in DERIVED.items()}
    watched = {label: function for label, function in derived.items() if function} | dict(_outputs())
    calls = Calls(watched)
    with tempfile.TemporaryDirectory() as site:
        settings = config.load_config(str(project / "mkdocs.yml"), site_dir=site)
        sys.setprofile(calls.heard)
        try:
            build.build(settings)
        finally:
            sys.setprofile(None)
    return calls


def table(calls: Calls) -> str:
    """Return the figures as a table, with a mark at each thing that was made again."""
    lines = [f"{'':<28} {'calls':>6} {'distinct':>9}"]
    total = again = 0
    for label, distinct in calls.distinct.items():
        made, different = calls.made[label], len(distinct)
        total, again = total + made, again + made - different
        remark = f"  made again {made - different} times" if made > different else ""
        lines.append(f"{label:<28} {made:>6} {different:>9}{remark}")
    return "\n".join([*lines, "", f"{total} calls, of which {again} made what was made before"])


def main(arguments: Sequence[str]) -> None:
    project = Path(arguments[0] if arguments else ROOT).resolve()
    with tempfile.TemporaryDirectory() as scratch:
        sys.path[:0] = checkout.places(project, Path(scratch))
        print(f"One build of the site of {project.name}, in one process\n")
        print(table(measure(project)))


if __name__ == "__main__":
    main(sys.argv[1:])
