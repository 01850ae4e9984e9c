"""Check everything, build the site aside, publish it in one step: what ``protocolwijzer build`` does."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import generator
from generator import addresses, load, search
from generator.ground import walking
from generator.ground.crew import ALONE, Crew
from generator.ground.errors import DataError, Problem
from generator.ground.stages import Stages
from generator.ground.store import Store
from generator.load import reviews
from generator.model import Corpus
from generator.site import frame
from generator.site.build import assets, engine, inputs, place, publish, stop, trouble, unchanged
from generator.site.build.origin import origin
from generator.site.build.published import Published
from generator.stating import contrary

ALWAYS = (frame.HOME, search.ENTRY)
"""What every build makes, of however many texts: a home page of a user's own may take the place of ours, but nothing
that of the search."""


def build(
    root: Path,
    out: Path,
    config: Path | None = None,
    stages: Stages | None = None,
    kept: Store | None = None,
    crew: Crew = ALONE,
    *,
    strict: bool = False,
) -> Published:
    """Publish the site of the data in ``root`` in the folder ``out``, in place of what an earlier build put there.

    ``config`` is MkDocs' settings file (default: ``mkdocs.yml`` beside ``root``, else the one that came with this
    package); what ``docs`` and ``overrides`` beside it hold goes before the packaged ones. ``stages`` hears how far it
    is; what ``kept`` holds is not made again (default: all is); ``crew`` does the heavy work. ``strict`` refuses labels
    that nobody reviewed. Raises ``DataError`` with all problems, of the data and of the folder, before anything is
    written, or with what went wrong later, and ``Stopped``; the published folder is then as it was.
    """
    stages = stages or Stages()
    kept = kept or Store(None)
    made_of = origin(root, config)
    settings, sources = made_of.settings, [root, *made_of.folders]
    folder = place.absolute(out)
    problems = [*place.check(folder, made_of.project, [*sources, Path(generator.__file__).parent])]
    if not settings.is_file():
        mend = "name MkDocs' settings file with --config"
        problems.append(trouble.whole(settings, "there is no such settings file", mend))
    before, corpus, warned, wrong = _loaded(root, [settings, *sources], stages, kept, crew)
    if problems or wrong or corpus is None:
        raise DataError([*problems, *wrong])
    if strict and (unread := reviews.unreviewed(corpus, root, refused=True)):
        raise DataError(unread)
    addresses.of_the_site(
        corpus.settings, os.environ.get("SITE_URL", "")
    )  # before MkDocs stumbles over one that is none
    noting = unchanged.key(made_of, before) if kept.folder is not None else None
    with stop.heard(), TemporaryDirectory(prefix="protocolwijzer-") as aside:
        earlier = unchanged.account(folder, kept) if noting else None
        after = Path(aside) / "account" if noting else None
        handed = engine.Handed(
            corpus=corpus,
            frame=unchanged.around(made_of, before),
            kept=kept,
            before=earlier,
            site=folder if earlier else None,
            after=after,
        )
        made_from = _MadeFrom(root=root, settings=settings, sources=sources, handed=handed, before=before, crew=crew)
        placed = publish.publish(folder, lambda new, lock: _fill(new, folder, lock, made_from, stages), stages)
        account = after.read_text(encoding="ascii") if after and after.exists() else None
    pages = sum(1 for _ in walking.files(folder, ".html"))
    warnings = (*warned, *reviews.unreviewed(corpus, root), *((placed.left,) if placed.left else ()))
    taken = _taken(stages) if earlier else ""
    states = [passage.labels.state for edition in corpus.editions for passage in edition.labelled]
    published = Published(
        folder=folder,
        pages=pages,
        files=placed.files,
        warnings=warnings,
        taken=taken,
        provisions=len(states),
        unread=states.count("suggested"),
    )
    unchanged.note(noting, published, kept, account)
    kept.prune()
    return published


def _taken(stages: Stages) -> str:
    counts = {each.stage: each.calls for each in stages.spent}
    taken, made = (counts.get(f"engine/{name}", 0) for name in ("taken", "made"))
    return f"{taken} of {taken + made} pages and files of data were taken over" if taken else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _MadeFrom:
    """What a site is made from: the files, as they were right before the corpus was loaded from them."""

    root: Path
    settings: Path
    sources: list[Path]
    handed: engine.Handed
    before: inputs.Prints
    crew: Crew

    def refuse_changes(self) -> None:
        """Raise ``DataError`` where a file is not what it was."""
        problems = tuple(inputs.changes(self.before, inputs.take([self.settings, *self.sources])))
        if problems:
            raise DataError(problems)


def _loaded(
    root: Path, files: list[Path], stages: Stages, kept: Store, crew: Crew
) -> tuple[inputs.Prints, Corpus | None, tuple[Problem, ...], tuple[Problem, ...]]:
    """Return the prints of ``files``, then the corpus with its warnings, and what is wrong with either."""
    problems: list[Problem] = []
    warned: tuple[Problem, ...] = ()
    before: inputs.Prints = {}
    corpus = None
    try:
        with stages.stage("prints"):
            before = inputs.take([path for path in files if path.exists()])
    except DataError as error:
        problems += error.problems
    try:
        corpus, warned = load.load_and_warn(root, contrary.warnings, stages, kept, crew)
    except DataError as error:
        problems += error.problems
    return before, corpus, warned, tuple(problems)


def _fill(new: Path, out: Path, lock: int, made_from: _MadeFrom, stages: Stages) -> None:
    """Have the site for ``out`` built in ``new``; raises ``DataError`` where what it is made from changed meanwhile."""
    settings = made_from.settings
    try:
        with stages.stage("engine"):
            engine.run(settings, made_from.root, made_from.handed, new, lock, stages, made_from.crew)
    except DataError as error:
        made_from.refuse_changes()  # which explains what went wrong better than what it led to
        raise DataError(_with_name(problem, new, out) for problem in error.problems) from None
    except RuntimeError:
        made_from.refuse_changes()
        raise
    made_from.refuse_changes()
    missing = [path for path in ALWAYS if not (new / path).is_file()]
    if missing:
        what = f"these settings make no {' and no '.join(missing)}"
        mend = "name protocolwijzer under plugins; see the mkdocs.yml that came with this package"
        raise trouble.refused(settings, what, mend)
    with stages.stage("assets"):
        problems = tuple(assets.missing(new, out, settings))
    if problems:
        raise DataError(problems)


def _with_name(problem: Problem, new: Path, out: Path) -> Problem:
    """Return a problem with the staging folder as one with the folder it stands for, which is what the user named."""
    inside = Path(problem.path).is_relative_to(new)
    return replace(problem, path=trouble.shown(out)) if inside else problem
