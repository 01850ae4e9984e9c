"""What stands where nothing is recorded of a text: that it does not say so, or no more than that nobody wrote it down.

That a text does not say something is itself a finding, so it is only told of a text that somebody read: every provision
of it was reviewed. Of a draft nobody knows yet.
"""

from __future__ import annotations

from generator.book.wording import NOT_RECORDED, NOT_STATED
from generator.model import Edition, LabelledPassage


def unstated(*editions: Edition) -> str:
    """Return ``niet vermeld`` where all of these texts were read, else ``niet vastgelegd``."""
    return NOT_STATED if all(map(_read, editions)) else NOT_RECORDED


def _read(edition: Edition) -> bool:
    return all(
        isinstance(passage, LabelledPassage) and passage.labels.state == "reviewed"
        for passage in edition.passages
        if passage.provision.text is not None
    )
