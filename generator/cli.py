"""The command ``protocolwijzer``: the only module that prints and exits."""

from __future__ import annotations

import argparse
import importlib.metadata
import io
import json
import os
import re
import stat
import sys
from collections.abc import Sequence
from pathlib import Path

from generator import load, schema, yamlio
from generator.ground.errors import DataError, Problem
from generator.intake.text import Text
from generator.model import Corpus, Edition, Version
from generator.site.build.stop import Stopped
from generator.suggest.units import Unit

REFUSED = 2
"""Exit status where the user's files or arguments are refused; nothing was written."""
STOPPED = 130
PIPE_CLOSED = 141
DIFFERENT = 1
"""Exit status of ``compare`` where the texts differ."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 0 done, 2 refused with every problem on stderr."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(arguments)
    try:
        status = _run(options)
        sys.stdout.flush()
        return status
    except DataError as error:
        print(error, file=sys.stderr)
        print(_count(len(error.problems), "problem"), file=sys.stderr)
        return REFUSED
    except Stopped as stop:
        print(stop, file=sys.stderr)
        return stop.status
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        # Whoever read us has left; without this the interpreter complains once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED


DEFAULT_ROOT = Path("protocols")
DEFAULT_SITE = Path("site")
MOST_BYTES = 50_000_000
"""How large a file may be that is named on the command line."""
_STORED = re.compile(r"[a-z0-9-]+/[a-z0-9-]+@[a-z0-9-]+")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="protocolwijzer", description="School social-media protocols as verified data."
    )
    parser.add_argument(
        "--version", action="version", version=f"%(prog)s {importlib.metadata.version('protocolwijzer')}"
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    root = argparse.ArgumentParser(add_help=False)
    root.add_argument("--root", type=Path, default=DEFAULT_ROOT, help="the folder with the data (default: protocols)")

    commands.add_parser("check", parents=[root], help="check every record and count what there is")

    schemas = commands.add_parser("schema", parents=[root], help="write the JSON Schemas in ROOT/schema")
    schemas.add_argument("--check", action="store_true", help="only say whether they are in step with the model")

    ingest = commands.add_parser("ingest", parents=[root], help="turn a raw text into a draft version on stdout")
    ingest.add_argument("file", metavar="FILE", help="the text, as UTF-8")
    ingest.add_argument("--format", choices=("yaml", "json"), default="yaml", help="of the draft (default: yaml)")

    suggest = commands.add_parser(
        "suggest", parents=[root], help="propose topics and counterparts for new or stale provisions"
    )
    suggest.add_argument(
        "what",
        metavar="VERSION|FILE",
        nargs="?",
        help="a version (calvijn/sociale-media@v2), a draft in YAML, or a raw text (default: all there is)",
    )
    suggest.add_argument(
        "--institution", metavar="ID", help="whose FILE is: its own provisions are then no counterparts"
    )
    suggest.add_argument("--format", choices=("text", "json"), default="text", help="(default: text)")

    evaluate = commands.add_parser(
        "evaluate", parents=[root], help="measure what is proposed, leaving one institution out at a time"
    )
    evaluate.add_argument("--all-versions", action="store_true", help="ask every version, not only those in force")
    evaluate.add_argument("--format", choices=("text", "json"), default="text", help="(default: text)")

    revisions = commands.add_parser(
        "evaluate-revisions", parents=[root], help="measure how well versions are aligned, on texts edited at random"
    )
    revisions.add_argument("--seeds", type=int, default=20, help="how often each text is edited (default: 20)")

    compare = commands.add_parser(
        "compare", parents=[root], help="show what changed between two texts; exit 0 equal, 1 different, 2 refused"
    )
    for side in ("old", "new"):
        compare.add_argument(
            side, metavar=side.upper(), help="a plain text, or a stored version such as calvijn/sociale-media@v1"
        )
    compare.add_argument("--format", choices=("text", "html", "json", "docx"), default="text", help="(default: text)")
    compare.add_argument("--out", metavar="FILE", type=Path, help="write there; needed for docx on a terminal")

    pack = commands.add_parser("pack", parents=[root], help="write the papers a board needs to decide on a new version")
    pack.add_argument("protocol", metavar="INSTITUTION/PROTOCOL", help="for instance calvijn/sociale-media")
    pack.add_argument("old", metavar="OLD", help="the id of the version before")
    pack.add_argument("new", metavar="NEW", help="the id of the version to decide on")
    pack.add_argument("--out", metavar="DIR", type=Path, help="a new or empty folder (default: named after the above)")

    build = commands.add_parser("build", parents=[root], help="check the data, build the site, publish it in one step")
    build.add_argument(
        "--out", metavar="DIR", type=Path, default=DEFAULT_SITE, help="where it is published (default: site)"
    )
    build.add_argument(
        "--config", metavar="FILE", type=Path, help="MkDocs' settings file (default: mkdocs.yml beside ROOT)"
    )

    serve = commands.add_parser("serve", help="show the built site under its security policy, on this machine only")
    serve.add_argument("--out", metavar="DIR", type=Path, default=DEFAULT_SITE, help="the built site (default: site)")
    serve.add_argument("--port", type=int, default=8080, help="0 takes any free one (default: 8080)")
    serve.add_argument("--prefix", metavar="/PATH", default="/", help="serve it below a sub-path (default: /)")

    pages = commands.add_parser("pages", parents=[root], help="write the pages to a folder for another site engine")
    pages.add_argument("folder", metavar="DIR", type=Path, help="a new or empty folder")
    return parser


def _run(options: argparse.Namespace) -> int:
    if options.command == "check":
        corpus, warnings = load.load_and_warn(options.root)
        for warning in warnings:
            print(warning, file=sys.stderr)
        if warnings:
            print(_count(len(warnings), "warning"), file=sys.stderr)
        print(_counts(corpus))
    elif options.command == "schema":
        print(_schemas(options.root, only_check=options.check))
    elif options.command == "ingest":
        print(_draft(options.file, options.root, options.format), end="")
    elif options.command == "suggest":
        print(_suggest(options.what, options.institution, options.root, options.format))
    elif options.command == "evaluate":
        print(_evaluate(options.root, options.format, all_versions=options.all_versions))
    elif options.command == "evaluate-revisions":
        print(_revision_figures(load.load(options.root), options.seeds))
    elif options.command == "compare":
        return _compare(options.old, options.new, options.root, options.format, options.out)
    elif options.command == "pack":
        print(_pack(options.protocol, options.old, options.new, options.root, options.out))
    elif options.command == "build":
        print(_build(options.root, options.out, options.config))
    elif options.command == "serve":
        _serve(options.out, options.port, options.prefix)
    else:
        print(_pages(options.folder, options.root))
    return 0


def _compare(old: str, new: str, root: Path, form: str, out: Path | None) -> int:
    from generator.compare import revision
    from generator.outputs import comparison
    from generator.papers import docx
    from generator.papers import paper as papers

    before, after = _texts((old, new), root)
    found = revision.compare(before, after)
    if form == "docx":
        content = docx.render(papers.tracked_text(before, after))
    elif form == "json":
        content = (comparison.as_json(found) + "\n").encode()
    elif form == "html":
        content = (comparison.as_html(found, old, new) + "\n").encode()
    else:
        colour = out is None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")
        content = (comparison.as_text(found, old, new, colour=colour) + "\n").encode("utf-8", "replace")
    if out is not None:
        _write(out, content)
    elif form == "docx" and sys.stdout.isatty():
        raise DataError([_whole(Path(new), "a Word file cannot be shown on a terminal", "add --out FILE.docx")])
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
    return 0 if comparison.equal(found) else DIFFERENT


def _texts(names: Sequence[str], root: Path) -> list[Edition]:
    """Return the texts that ``names`` name, files or stored versions; raises ``DataError`` with all problems."""
    from generator.ingest import loose

    files = [Path(name).is_file() or not _STORED.fullmatch(name) for name in names]
    corpus = None if all(files) else load.load(root)
    stored = {} if corpus is None else {edition.locator: edition for edition in corpus.editions}
    vocabulary = corpus.vocabulary if corpus else load.load_vocabulary(_with_vocabulary(root))
    found: list[Edition] = []
    problems: list[Problem] = []
    for name, is_file in zip(names, files, strict=True):
        try:
            if is_file:
                found.append(loose.edition(_text(Path(name), name), vocabulary))
            else:
                found.append(stored[name])
        except DataError as error:
            problems.extend(error.problems)
        except KeyError:
            problems.append(_whole(Path(name), "there is no such version", f"name one of: {', '.join(stored)}"))
    if problems:
        raise DataError(problems)
    return found


def _pack(protocol: str, old: str, new: str, root: Path, out: Path | None) -> str:
    from generator.compare import revision
    from generator.papers import pack

    corpus = load.load(root)
    works = {f"{work.institution.id}/{work.protocol.id}": work for work in corpus.works}
    if protocol not in works:
        raise DataError([_whole(Path(protocol), "there is no such protocol", f"name one of: {', '.join(works)}")])
    versions = {edition.version.id: edition for edition in works[protocol].editions}
    unknown = [
        _whole(Path(f"{protocol}@{id_}"), "there is no such version", f"name one of: {', '.join(versions)}")
        for id_ in (old, new)
        if id_ not in versions
    ]
    if unknown:
        raise DataError(unknown)
    folder = out or Path(f"{protocol.replace('/', '-')}-{old}-{new}")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise DataError([_whole(folder, "this is not an empty folder", "name a new folder with --out, or empty it")])
    files = pack.files(revision.compare(versions[old], versions[new]))
    for name, content in files.items():
        _write(folder / name, content)
    return "\n".join([f"wrote {_count(len(files), 'file')} in {folder.as_posix()}", *(f"  {name}" for name in files)])


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise DataError([_whole(path, f"this cannot be written ({error.strerror})", "choose another place")]) from None


def _revision_figures(corpus: Corpus, seeds: int) -> str:
    """Return how well edited texts are aligned with the originals, one line per share of reworded words."""
    from generator.compare.revision.evaluate import SEEDS, evaluate

    lines = ["reworded  link F1  moved F1  texts"]
    for score in evaluate(corpus, range(SEEDS.start, SEEDS.start + seeds)):
        lines.append(f"{score.rewording:8.0%}  {score.links:7.4f}  {score.moved:8.4f}  {score.cases:5d}")
    return "\n".join(lines)


def _counts(corpus: Corpus) -> str:
    """Return what was loaded, one count per line."""
    texts = {
        edition.locator: sum(passage.provision.text is not None for passage in edition.passages)
        for edition in corpus.editions
    }
    topics = {
        topic for edition in corpus.editions for passage in edition.passages for topic in passage.provision.topics
    }
    measured = [load.measure(edition) for edition in corpus.editions]
    covered, lines = sum(done for done, _ in measured), sum(of for _, of in measured)
    share = f" ({100 * covered // lines} %)" if lines else ""
    return "\n".join(
        [
            f"institutions {len(corpus.institutions)}",
            f"schools {sum(len(institution.schools) for institution in corpus.institutions)}",
            f"protocols {len(corpus.works)}",
            f"versions {len(corpus.editions)}",
            f"provisions {sum(texts.values())}",
            *(f"  {locator} {count}" for locator, count in texts.items()),
            f"topics in use {len(topics)} of {len(corpus.vocabulary.topics)}",
            f"source lines covered {covered}/{lines}{share}",
        ]
    )


def _schemas(root: Path, *, only_check: bool) -> str:
    folder = root / "schema"
    due = {
        name: json.dumps(content, ensure_ascii=False, indent=2) + "\n"
        for name, content in schema.json_schemas(load.load_vocabulary(root)).items()
    }
    if only_check:
        problems = []
        for name in sorted(due.keys() | {path.name for path in folder.glob("*") if not path.name.startswith(".")}):
            path = folder / name
            if name not in due:
                problems.append(_whole(path, "no kind of file has this schema", "remove it"))
            elif not path.is_file() or path.read_text(encoding="utf-8") != due[name]:
                problems.append(_whole(path, "the schema is not in step with the model", "run: protocolwijzer schema"))
        if problems:
            raise DataError(problems)
        return f"{_count(len(due), 'schema')} in step with the model"
    folder.mkdir(exist_ok=True)
    for name, content in due.items():
        (folder / name).write_text(content, encoding="utf-8", newline="\n")
    return f"wrote {_count(len(due), 'schema')} in {folder.as_posix()}"


def _draft(file: str, root: Path, form: str) -> str:
    from generator import ingest, intake

    vocabulary = load.load_vocabulary(_with_vocabulary(root))
    draft = ingest.ingest(intake.read(_bytes(Path(file)), file), vocabulary)
    if not any(section.provisions for section in draft.version.sections):
        raise DataError(draft.unsure)
    for note in draft.unsure:
        print(note, file=sys.stderr)
    tree = schema.encode(draft.version)
    if form == "json":
        whole = {"institution_name": draft.institution_name, **tree}
        return json.dumps(whole, ensure_ascii=False, indent=2, default=str) + "\n"
    text = yamlio.dump(tree, schema.modeline(schema.VERSION, 3))
    if draft.institution_name is None:
        return text
    first, rest = text.split("\n", 1)
    return f"{first}\n# institution: {yamlio.visible(draft.institution_name)}\n{rest}"


def _with_vocabulary(root: Path) -> Path:
    """Return ``root``, or the vocabulary this package came with where the default folder is not at hand."""
    if root != DEFAULT_ROOT or root.exists():
        return root
    package = Path(__file__).parent
    return next(folder for folder in (package / "protocols", package.parent / "protocols") if folder.exists())


def _suggest(what: str | None, institution: str | None, root: Path, form: str) -> str:
    from generator.suggest import report, units
    from generator.suggest.proposals import suggest

    corpus = load.load(root, finished=False)
    if institution is not None and institution not in (each.id for each in corpus.institutions):
        known = ", ".join(each.id for each in corpus.institutions)
        raise DataError(
            [_whole(Path("--institution"), f"'{institution}' is no institution here", f"name one of: {known}")]
        )
    names: tuple[str, ...] = ()
    editions = {edition.locator: edition for edition in corpus.editions}
    if what is None:
        wanted = units.unreviewed(corpus)
    elif what in editions:
        wanted = tuple(unit for unit in units.of_edition(editions[what]) if unit.status != "reviewed")
    elif Path(what).is_file() or "@" not in what:
        version = _version_in(Path(what), corpus)
        wanted = tuple(units.of_version(version, Path(what).as_posix(), institution))
        names = _names_in(wanted)
    else:
        mend = f"name a file, or one of: {', '.join(editions)}"
        raise DataError([_whole(Path(what), "there is no such version or file", mend)])
    proposed = suggest(corpus, wanted, names) if wanted else ()
    return report.as_json(proposed) if form == "json" else report.suggestions(proposed)


def _version_in(path: Path, corpus: Corpus) -> Version:
    """Return the draft in a file: a version in YAML, or a raw text that is cut up first."""
    from generator import ingest

    if path.suffix not in (".yml", ".yaml"):
        return ingest.ingest(_text(path, path.as_posix()), corpus.vocabulary).version
    document = yamlio.load(_bytes(path), path.as_posix())
    decoded = schema.decode(schema.VERSION, document)
    if decoded[0] is None or decoded[1] or document.problems:
        raise DataError([*document.problems, *decoded[1]])
    return decoded[0]


def _names_in(wanted: Sequence[Unit]) -> tuple[str, ...]:
    """Return the institution that a draft names most: a name says nothing about a topic."""
    from generator.ingest import naming

    name, _ = naming.institution("\n".join(unit.words for unit in wanted))
    return (name,) if name else ()


def _evaluate(root: Path, form: str, *, all_versions: bool) -> str:
    from generator.suggest import report
    from generator.suggest.evaluate import evaluate

    results = evaluate(load.load(root), all_versions=all_versions)
    return report.as_json(results) if form == "json" else report.figures(results, all_versions=all_versions)


def _build(root: Path, out: Path, config: Path | None) -> str:
    if os.name != "posix":
        mend = "use Linux, macOS or WSL, or: mkdocs build --strict"
        raise DataError([_whole(out, "this system cannot swap two folders in one step", mend)])
    from generator.site.build import site

    made = site.build(root, out, config)
    return f"published {_count(made.pages, 'page')} ({_count(made.files, 'file')}) in {out.as_posix()}"


def _serve(out: Path, port: int, prefix: str) -> None:
    from generator.site.hosting import server

    problems = []
    if not (out / "index.html").is_file():
        problems.append(_whole(out, "there is no site here", "run: protocolwijzer build"))
    if not 0 <= port <= 65535:
        problems.append(_whole(Path("--port"), f"{port} is no port", "choose one from 1 to 65535, or 0 for any"))
    if problems:
        raise DataError(problems)
    try:
        serving = server.Server(out, port=port, prefix=f"/{prefix.strip('/')}/".replace("//", "/"))
    except OSError as error:
        what = f"port {port} cannot be used ({error.strerror})"
        raise DataError([_whole(Path("--port"), what, "name another, or 0 for any free one")]) from None
    with serving:
        print(f"{out.as_posix()} is at {serving.address} (stop with Ctrl-C)", flush=True)
        serving.serve_forever()


def _pages(folder: Path, root: Path) -> str:
    from generator.site import folder as pages

    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise DataError(
            [_whole(folder, "this is not an empty folder", "name a new folder, or empty this one yourself")]
        )
    pages.write(load.load(root), root, folder, os.environ.get("SITE_URL", ""))
    count = sum(1 for _ in folder.rglob("*.md"))
    return f"wrote {_count(count, 'page')} in {folder.as_posix()}"


def _bytes(path: Path) -> bytes:
    """Return the bytes of a file that was named; a pipe is not waited for, and a device not read without end."""
    try:
        status = path.stat()
        if stat.S_ISREG(status.st_mode) and status.st_size <= MOST_BYTES:
            return path.read_bytes()
        if stat.S_ISREG(status.st_mode):
            what, mend = (
                f"the file is over {MOST_BYTES // 1_000_000} MB",
                "no protocol is: check that it is the right one",
            )
        elif stat.S_ISDIR(status.st_mode):
            what, mend = "this is a folder", "name the file in it"
        else:
            what, mend = "this is a pipe, socket or device and no file", "put the text in a file, and name that"
    except OSError as error:
        what, mend = f"the file cannot be read ({error.strerror})", "check its name"
    raise DataError([_whole(path, what, mend)])


def _text(path: Path, name: str) -> Text:
    """Return the text of a file that was named, and say on stderr what a person must know of how it was read."""
    from generator import intake

    text = intake.read(_bytes(path), name)
    for note in text.problems():
        print(note, file=sys.stderr)
    return text


def _whole(path: Path, what: str, mend: str) -> Problem:
    return Problem(path=path.as_posix(), line=1, column=1, what=what, mend=mend)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


if __name__ == "__main__":
    sys.exit(main())
