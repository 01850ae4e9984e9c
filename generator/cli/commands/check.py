"""``protocolwijzer check``: load everything, prove every promise, count."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from itertools import chain

from generator import load
from generator.book import accounts, unread
from generator.cli import crews, progress
from generator.cli.command import Command, add_root, counted
from generator.cli.speech import SPEECH, add_language
from generator.ground import store
from generator.ground.errors import DataError
from generator.language import words
from generator.load import coverage, reviews
from generator.model import Corpus
from generator.site.build.origin import origin
from generator.stating import contrary


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_root(parser)
    add_language(parser)
    parser.add_argument("--no-cache", action="store_true", help="check everything, whatever was checked before")
    parser.add_argument("--strict", action="store_true", help="refuse labels that nobody has reviewed")
    crews.add_crew(parser)
    progress.add_timings(parser)


def run(options: argparse.Namespace) -> int:
    """Print what there is on stdout and every warning on stderr."""
    crew = crews.crew(options)
    with progress.followed(options.timings, options.root) as stages:
        kept = store.Store(None) if options.no_cache else store.beside(origin(options.root).project)
        corpus, warnings = load.load_and_warn(options.root, contrary.warnings, stages, kept, crew)
        with stages.stage("reviews"):
            suggested = reviews.unreviewed(corpus, options.root, refused=options.strict)
            if options.strict and suggested:
                raise DataError(suggested)
            warnings = (*warnings, *suggested)
        with stages.stage("counts"):
            counts = _counts(corpus)
    for warning in warnings:
        print(SPEECH.line(warning), file=sys.stderr)
    if warnings:
        print(SPEECH.said(counted(len(warnings), "warning")), file=sys.stderr)
    for line in counts:
        print(SPEECH.said(line))
    return 0


def _counts(corpus: Corpus) -> Sequence[str]:
    """Return what was loaded, one count per line."""
    texts = {
        edition.locator: sum(passage.provision.text is not None for passage in edition.passages)
        for edition in corpus.editions
    }
    read = {edition.locator: unread.counted(edition) for edition in corpus.editions}
    done, of = sum(each.reviewed for each in read.values()), sum(each.of for each in read.values())
    topics = {topic for edition in corpus.editions for passage in edition.labelled for topic in passage.labels.topics}
    measured = [coverage.measure(edition) for edition in corpus.editions]
    covered, lines = sum(done for done, _ in measured), sum(of for _, of in measured)
    share = f" ({words.numbers.percent(covered / lines)} %)" if lines else ""
    return [
        f"institutions {len(corpus.institutions)}",
        f"schools {sum(len(institution.schools) for institution in corpus.institutions)}",
        f"protocols {len(corpus.works)}",
        f"versions {len(corpus.editions)}",
        f"provisions {sum(texts.values())}",
        *(f"  {locator} {count}{_unread(read[locator])}" for locator, count in texts.items()),
        *([f"provisions reviewed {done} of {of}"] if done < of else []),
        f"topics in use {len(topics)} of {len(corpus.vocabulary.topics)}",
        *_outside(corpus),
        f"source lines covered {covered}/{lines}{share}",
    ]


def _unread(read: unread.Read) -> str:
    return "" if read.whole else f", of which {read.reviewed} reviewed"


def _outside(corpus: Corpus) -> Iterator[str]:
    """Yield how much of the sources no provision, title or heading has, and per version what its reasons take."""
    found = {edition.locator: accounts.accounts(edition) for edition in corpus.editions}
    yield f"outside the provisions: {_size(*accounts.total(chain.from_iterable(found.values())))}"
    for locator, of_version in found.items():
        for each in of_version:
            yield f"  {locator} {each.reason}: {_size(len(each.lines), each.words)}"


def _size(lines: int, of_words: int) -> str:
    return f"{counted(lines, 'line')}, {counted(of_words, 'word')}"


COMMAND = Command(name="check", help="check every record and count what there is", arguments=arguments, run=run)
