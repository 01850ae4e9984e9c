"""A text that belongs to no protocol yet → an edition to compare."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from generator.ground import spans
from generator.ground.errors import DataError, Problem
from generator.ground.text import LONGEST, slug
from generator.ingest import ingest
from generator.intake.text import Text
from generator.language import words
from generator.model import Edition, Institution, Protocol, Vocabulary, finish


def edition(text: Text, vocabulary: Vocabulary) -> Edition:
    """Return a text as an edition of a protocol named after its file.

    Raises ``DataError`` where it is too long to be compared.
    """
    # Nobody reads the statements of a text that is only compared, and to suggest them is most of the work.
    draft = ingest(text, vocabulary, stated=False)
    stem = PurePath(text.original.name).stem
    name = draft.institution_name or stem
    protocol = Protocol(
        id=slug(stem) or words.phrases.loose.NAMELESS,
        title=draft.version.title or stem,
        subject="",
        versions=(draft.version.id,),
        order_basis="single",
        order_reason="",
    )
    institution = Institution(id=words.phrases.loose.FILE, name=name, short_name=name)
    # The source of an edition is UTF-8 with a line for each line of the text, whatever the original is.
    source = text.characters.encode()
    made = Edition(institution=institution, protocol=protocol, version=finish(draft.version), source_bytes=source)
    if long := tuple(_too_long(made, text)):
        raise DataError(long)
    return made


def _too_long(found: Edition, text: Text) -> Iterator[Problem]:
    """Yield every text that is too long to be compared word by word."""
    for passage in found.passages:
        length = len(passage.provision.text or passage.provision.heading or "")
        if length > LONGEST:
            line = spans.parse(passage.provision.lines)[0].first
            what = f"a text without numbers begins here of {length} characters, and {LONGEST} is the most"
            yield text.problem(line, 1, what, "put its parts on lines of their own")
