"""A draft that ``check`` refuses → one that concludes less, which it accepts, with a doubt at each place.

What ``ingest`` takes for a heading, a number or furniture it may be unable to prove. Then the least is given up after
which less is wrong: the words stay, as text that a person divides in the review. Where much is wrong, or nothing
helps, nothing is concluded at all (:mod:`.undivided`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from generator import intake, stating
from generator.add.arrived import Arrived
from generator.add.dividing import divided_alike
from generator.add.proposing import Proposal
from generator.add.prover import Prover
from generator.ground.errors import DataError, Problem
from generator.ground.locator import Locator
from generator.ingest import ingest
from generator.ingest.bare import bare
from generator.ingest.doubts import Doubts
from generator.ingest.outline import Rows, outline
from generator.intake.text import LINE_BY_LINE
from generator.load.claims import source_lines
from generator.load.single import names_of
from generator.load.trial import Trial
from generator.model import DraftVersion

_SOURCE = "source.txt"
_WITHOUT = "take this sign out of the file, and add it again"


def trial(arrived: Arrived, proposal: Proposal, root: Path) -> Trial:
    """Return what checks a text as the version that it is proposed to be."""
    at = Locator(proposal.institution.id, proposal.protocol, proposal.version)
    return Trial(root, at, arrived.source, names_of(proposal.institution))


def proven(arrived: Arrived, trial: Trial) -> Arrived:
    """Return what arrived with a draft that ``check`` accepts; the same where it does, or where nothing helps.

    Raises ``DataError`` where the text holds signs that no page can show: those are in no source.
    """
    prover = Prover(arrived, trial)
    version = arrived.version
    tried = prover.tried(version, finished=True)
    if refused := [each for each in tried.problems if each.path == tried.source]:
        raise DataError(arrived.text.problem(each.line, each.column, each.what, _WITHOUT) for each in refused)
    if not tried.problems or tried.record is None:
        return arrived
    version = prover.said(prover.divided(prover.told(version)))
    structure = prover.doubts(arrived)
    return _drafted(replace(arrived, draft=replace(arrived.draft, structure=structure)), version, prover.untold)


def alike(arrived: Arrived, trial: Trial, earlier: Rows) -> Arrived:
    """Return what arrived divided as an ``earlier`` version was, as far as it has its words, and ``check`` is content.

    The same where it finds more wrong with that than with the draft.
    """
    if not earlier:
        return arrived
    prover = Prover(arrived, trial)
    unlabelled = replace(arrived.version, sections=bare(arrived.version))
    lines = source_lines(arrived.source.decode("utf-8-sig"))
    made = prover.rebuilt(arrived.version, divided_alike(outline(unlabelled, lines).rows, lines, earlier))
    if made == unlabelled or len(prover.wrong(made)) > len(prover.wrong(unlabelled)):
        return arrived
    sections, untold = stating.state(made.sections, trial.vocabulary)
    return _drafted(arrived, replace(made, sections=sections), untold)


def _drafted(arrived: Arrived, version: DraftVersion, untold: Sequence[stating.Untold]) -> Arrived:
    """Return what arrived with another draft, and what is doubtful of the labels of that."""
    labels = Doubts(arrived.text)
    for each in untold:
        labels.add_untold(each)
    return replace(arrived, draft=replace(arrived.draft, version=version, labels=labels.sorted()))


def doubts(content: bytes, name: str, source: bytes, trial: Trial) -> tuple[Problem, ...]:
    """Return what was unsure of how a text is divided when it was added, at the lines of its ``source``.

    ``content`` is the file that came, called ``name``. Where it is read otherwise today, its source is read. Raises
    ``DataError`` where neither can be.
    """
    text = intake.read(content, name)
    if text.lines != intake.read(source, _SOURCE).lines:
        text = intake.read(source, _SOURCE)
    text = replace(text, stretches=LINE_BY_LINE)
    draft = ingest(text, trial.vocabulary, stated=False)
    arrived = Arrived(text=text, draft=draft, source=source, original=None, sha256=text.original.sha256)
    prover = Prover(arrived, trial)
    prover.divided(prover.told(arrived.version))
    return prover.doubts(arrived)
