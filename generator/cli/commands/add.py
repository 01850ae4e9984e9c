"""``protocolwijzer add``: a file becomes a whole record among the data."""

from __future__ import annotations

import argparse
import datetime
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from generator import add, load
from generator.cli import files
from generator.cli.command import Command, add_root, counted, refused, whole
from generator.cli.speech import SPEECH, add_language
from generator.ground import store
from generator.ground.errors import DataError, Problem
from generator.ingest import doubts
from generator.language import words
from generator.load.files import Reader
from generator.model import Corpus
from generator.site.build.origin import origin
from generator.stating import contrary

_say = words.phrases.adding
_OPTIONS = {
    "name": "--name NAME",
    "institution": "--institution ID",
    "subject": "--subject TEXT",
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_root(parser)
    add_language(parser)
    parser.add_argument("file", metavar="FILE", help="the text, of any type that can be read")
    parser.add_argument(
        "--yes", action="store_true", help="ask nothing: take what is proposed for all that is not given"
    )
    parser.add_argument("--institution", metavar="ID", help="whose text it is")
    parser.add_argument("--name", help="what that institution is called, where it is new")
    parser.add_argument("--short-name", metavar="NAME", help="a name of it that fits the head of a table")
    parser.add_argument("--school", metavar="NAME", action="append", help="a school that it binds; may be repeated")
    parser.add_argument("--no-schools", action="store_true", help="it names no schools")
    parser.add_argument("--protocol", metavar="ID", help="of which protocol it is a version")
    parser.add_argument("--title", help="what that protocol is called")
    parser.add_argument("--subject", metavar="TEXT", help="what it is about, such as 'sociale media'")
    parser.add_argument("--version", metavar="ID", help="the version: v1, v2 …, or the day that the text states")
    parser.add_argument("--date", metavar="DAY", help="the day of the text, such as 2026-01-31")
    parser.add_argument("--url", help="where the file was found")
    parser.add_argument("--retrieved", metavar="DAY", help="when it was fetched there")
    parser.add_argument("--show", action="store_true", default=None, help="let the site offer the original")
    parser.add_argument("--no-cache", action="store_true", help="check everything, whatever was checked before")


def run(options: argparse.Namespace) -> int:
    """Write the record of a text and print what it holds; on stderr where a person should look first."""
    root: Path = options.root
    given = _given(options)
    kept = store.Store(None) if options.no_cache else store.beside(origin(root).project)
    corpus, _ = load.load_and_warn(root, contrary.warnings, kept=kept)
    arrived = add.arrive(files.content(Path(options.file)), options.file, corpus.vocabulary)
    if not options.yes:
        if not sys.stdin.isatty():
            raise refused(Path("--yes"), "there is no terminal to ask on", "add --yes, and say what is not proposed")
        given = _asked(given, arrived, corpus)
    arrived, addition = _added(given, arrived, corpus, root)
    # As check would: of the data as they will stand, so that nothing is written that it refuses.
    try:
        load.load_and_warn(root, contrary.warnings, kept=kept, over=addition.files)
    except DataError as error:
        raise add.pointed(error, addition, arrived) from None
    add.place(root, addition.files, addition.before)
    if addition.unbound:
        print(SPEECH.line(_unbound(arrived.text.original.name)), file=sys.stderr)
    for note in (*doubts.told(arrived.draft.structure), *doubts.told(arrived.draft.labels)):
        print(SPEECH.line(note), file=sys.stderr)
    for line in _told(addition, root):
        print(SPEECH.said(line))
    return 0


def _added(given: add.Given, arrived: add.Arrived, corpus: Corpus, root: Path) -> tuple[add.Arrived, add.Addition]:
    """Return what arrived as far as ``check`` can prove it, and the record of it."""
    try:
        proposal = add.propose(given, arrived, corpus)
        trial = add.trial(arrived, proposal, root)
        earlier = add.reviewed_rows(proposal.before, Reader(root)) if proposal.before is not None else ()
        proven = add.proven(add.alike(arrived, trial, earlier), trial)
        if proven is not arrived:
            proposal = add.propose(given, proven, corpus)
        return proven, add.compose(proposal, proven, corpus, root)
    except add.UnknownError as unknown:
        raise DataError(
            whole(Path(arrived.text.original.name), each.why, f"add: {_OPTIONS[each.field]}")
            for each in unknown.missing
        ) from None


def _given(options: argparse.Namespace) -> add.Given:
    if options.school and options.no_schools:
        raise refused(Path("--no-schools"), "this says that there are none, and some are named", "leave one out")
    for option in ("institution", "name", "short_name", "protocol", "title", "subject", "version", "url"):
        value = getattr(options, option)
        if value is not None and not value.strip():
            raise refused(Path(f"--{option.replace('_', '-')}"), "this is empty", "say something, or leave it out")
    if options.subject is not None and not _is_subject(options.subject):
        what = f"'{options.subject}' is a day or a number, and no subject"
        raise refused(Path("--subject"), what, "say what the text is about, such as 'sociale media'")
    return add.Given(
        institution=options.institution,
        name=options.name,
        short_name=options.short_name,
        schools=() if options.no_schools else tuple(options.school) if options.school else None,
        protocol=options.protocol,
        title=options.title,
        subject=options.subject,
        version=options.version,
        date=_day("--date", options.date),
        url=options.url,
        retrieved=_day("--retrieved", options.retrieved),
        shown=options.show,
    )


def _day(option: str, text: str | None) -> datetime.date | None:
    if text is None:
        return None
    day = words.dates.read(text)
    if day is None:
        raise refused(Path(option), f"'{text}' is no day", "write it as 2026-01-31")
    return day


def _asked(given: add.Given, arrived: add.Arrived, corpus: Corpus) -> add.Given:
    """Return what is given with what a person answers to the five questions, each with what is proposed for it."""
    try:
        proposal = add.propose(given, arrived, corpus)
    except add.UnknownError:
        proposal = None
    if proposal is not None and proposal.work is not None:
        print(_say.NEW_VERSION.format(work=proposal.work.protocol.title))
    if given.institution is None and given.name is None:
        given, proposal = _asked_whose(given, arrived, corpus, proposal)
    if given.subject is None and proposal is None:
        # Nothing tells it, and without it nothing else is proposed.
        given = replace(given, subject=_ask("subject", None))
        proposal = _proposed(given, arrived, corpus)
    if given.schools is None:
        names = [school.name for school in proposal.schools] if proposal else []
        if proposal is not None and proposal.institution.schools and not names:
            print(_say.KNOWN_SCHOOLS.format(names="; ".join(school.name for school in proposal.institution.schools)))
        typed = _ask("schools", "; ".join(names) or _say.NONE)
        given = replace(given, schools=tuple(filter(None, (each.strip(" -") for each in typed.split(";")))))
    if given.title is None and (proposal is None or proposal.work is None):
        given = replace(given, title=_ask("title", proposal.title if proposal else arrived.draft.version.title))
    if given.date is None:
        given = replace(given, date=_asked_day(arrived.draft.version.date))
    if given.subject is None and (proposal is None or proposal.work is None):
        given = replace(given, subject=_asked_subject(proposal.subject if proposal else None))
    return given


def _asked_whose(
    given: add.Given, arrived: add.Arrived, corpus: Corpus, proposal: add.Proposal | None
) -> tuple[add.Given, add.Proposal | None]:
    """Return what is given with the name of who issued the text; asked again where that cannot be."""
    name = proposal.institution.name if proposal else arrived.draft.institution_name
    while True:
        named = replace(given, name=_ask("institution", name))
        try:
            return named, _proposed(named, arrived, corpus)
        except DataError as error:
            print(SPEECH.lines(error.problems))


def _proposed(given: add.Given, arrived: add.Arrived, corpus: Corpus) -> add.Proposal | None:
    try:
        return add.propose(given, arrived, corpus)
    except add.UnknownError:
        return None


def _asked_subject(proposed: str | None) -> str:
    while not _is_subject(typed := _ask("subject", proposed)):
        print(_say.NO_SUBJECT)
    return typed


def _is_subject(text: str) -> bool:
    """Return whether a text can be what a protocol is about: no day, and no bare number; addresses are made of it."""
    return words.dates.read(text) is None and any(sign.isalpha() for sign in text)


def _asked_day(proposed: datetime.date | None) -> datetime.date | None:
    while True:
        typed = _ask("date", proposed.isoformat() if proposed else _say.NONE)
        if typed == _say.NONE:
            return None
        if (day := words.dates.read(typed)) is not None:
            return day
        print(_say.NO_DAY)


def _ask(field: str, proposed: str | None, read: Callable[[str], str] = input) -> str:
    """Return what is typed in answer to a question, or what is proposed; asked again until there is either."""
    while True:
        try:
            typed = read(f"{_say.ASKED[field]} [{proposed}] " if proposed else f"{_say.ASKED[field]} ").strip()
        except EOFError:
            raise refused(Path("--yes"), "the terminal was closed", "answer the questions, or add --yes") from None
        if typed or proposed:
            return typed or (proposed or "")
        print(_say.NEEDED)


def _unbound(name: str) -> Problem:
    what = "the text does not tell for which schools it is, so none is written down"
    mend = "say so in protocol.yml and institution.yml, under 'schools', or in the review"
    return Problem(path=name, line=1, column=1, what=what, mend=mend)


def _told(addition: add.Addition, root: Path) -> Sequence[str]:
    """Return what was written, and what came along with it."""
    inherited = addition.inherited
    lines = [f"{addition.locator}: {counted(inherited.of, 'provision')}, not reviewed yet"]
    if inherited.before is not None:
        came = sum(at.edition == inherited.before for at in inherited.taken.values())
        same = f"{inherited.same} of {inherited.of} provisions are word for word as in {inherited.before}"
        lines.append(f"{same}; the coding of {came} of them came along")
    others = sorted({str(at.edition) for at in inherited.taken.values() if at.edition != inherited.before})
    if others:
        count = sum(at.edition != inherited.before for at in inherited.taken.values())
        lines.append(f"{counted(count, 'provision')} took over the coding of the same words in {', '.join(others)}")
    for title in addition.left_out:
        lines.append(f"protocol.yml no longer says what this makes binding, for the new text does not: {title}")
    lines += [f"  {path.as_posix()}" for path in sorted(addition.files)]
    return lines


COMMAND = Command(
    name="add", help="make a whole record of a text, and put it among the data", arguments=arguments, run=run
)
