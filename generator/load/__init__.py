"""``protocols/`` → Corpus: reads every file, makes every check, and names all problems at once.

What makes the checks is imported where somebody asks for more than the vocabulary: it takes a quarter of a second, as
much as all else that a command needs to begin.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import generator
from generator.ground.crew import ALONE, Crew
from generator.ground.errors import DataError, Problem
from generator.ground.stages import Stages
from generator.ground.store import Store
from generator.load.files import Reader
from generator.load.vocabulary import read_vocabulary
from generator.model import Corpus, Vocabulary

if TYPE_CHECKING:
    from generator.load.oneversion import Judge


def load(root: Path, *, finished: bool = True, over: Mapping[Path, bytes] | None = None) -> Corpus:
    """Return everything under ``root``, institutions and protocols by id, versions in their stated order.

    ``finished`` False also takes provisions that await a person: without labels, or with labels reviewed for another
    text. ``over`` are files that are yet to be written, by their paths below ``root``. Raises ``DataError`` with all
    problems of all files.
    """
    from generator.load.versions import Versions
    from generator.load.whole import read_whole

    reader = Reader(root, finished=finished, over=over)
    return read_whole(reader, Versions(reader, Stages()))


def load_and_warn(
    root: Path,
    judge: Judge | None = None,
    stages: Stages | None = None,
    kept: Store | None = None,
    crew: Crew = ALONE,
    over: Mapping[Path, bytes] | None = None,
) -> tuple[Corpus, tuple[Problem, ...]]:
    """Return what :func:`load` does, and a warning for each artefact that may be text and each piece of personal data.

    They stand by place, those of an artefact that reads as a rule before all other, with what ``judge`` says of each
    version: in both a reader would be told other than the text says. ``stages`` hears how far it is. A version that
    ``kept`` knows is neither read nor checked again; the others are by whom ``crew`` says. ``over`` are files that are
    yet to be written.
    """
    from generator.load.keeping import Keeping
    from generator.load.versions import Versions
    from generator.load.whole import read_whole

    reader = Reader(root, warns=True, over=over)
    keeping = Keeping(kept, root, judge, "warns") if kept else None
    corpus = read_whole(reader, Versions(reader, stages or Stages(), keeping, judge, crew))
    return corpus, (*sorted(set(reader.alarms)), *sorted(set(reader.warnings)))


def packaged() -> Path:
    """Return the folder with the vocabulary and the schemas that came with this package: in a checkout, its data."""
    package = Path(generator.__file__).parent
    return next(folder for folder in (package / "protocols", package.parent / "protocols") if folder.exists())


def load_vocabulary(root: Path) -> Vocabulary:
    """Return the vocabulary under ``root``; raises ``DataError`` with all its problems."""
    reader = Reader(root)
    vocabulary, _ = read_vocabulary(reader)
    if reader.problems or vocabulary is None:
        raise DataError(reader.problems)
    return vocabulary
