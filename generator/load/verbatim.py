"""Verbatim: the words in the file are those of the source."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from generator.ground.errors import Problem
from generator.ground.text import squash
from generator.load.claims import Claim, Word
from generator.yamlio import Document, visible


def check(document: Document, claim: Claim, printed_there: Sequence[Word], source_path: str) -> Iterator[Problem]:
    """Yield the first word of ``claim`` that is not the one in its place in the source, of those ``printed_there``."""
    ours = [(place, word) for place, text in claim.words for word in squash(text).split(" ")]
    if squash(" ".join(word.text for word in printed_there)) == " ".join(word for _, word in ours):
        return
    theirs = [(word.line, word.start + 1, unicodedata.normalize("NFC", word.text)) for word in printed_there]
    named = f"line{'s' if '-' in claim.lines or ',' in claim.lines else ''} {claim.lines}"
    mend = f"copy the words of {named} exactly, or mend 'lines'"
    for (place, word), (number, column, printed) in zip(ours, theirs, strict=False):
        if word != printed:
            what = f"'{place[-1]}' says “{visible(word)}” where the source says “{visible(printed)}”"
            yield document.problem(place, f"{what} ({source_path}:{number}:{column})", mend)
            return
    if len(ours) < len(theirs):
        place = ours[-1][0]
        number, column, printed = theirs[len(ours)]
        what = f"'{place[-1]}' stops before “{visible(printed)}” ({source_path}:{number}:{column})"
        yield document.problem(place, what, mend)
    else:
        place, word = ours[len(theirs)]
        what = f"'{place[-1]}' says “{visible(word)}” after the end of {named} of the source"
        yield document.problem(place, what, mend)
