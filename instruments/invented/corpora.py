"""A data folder of many made institutions, for measuring what the number of institutions costs.

Every text is invented: made of the five real ones with other words, other articles and names that nobody has, or of
sentences of a grammar. What is coded stays true of the words: it is adapted with them.
"""

from __future__ import annotations

import datetime
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from generator import schema, yamlio
from generator.ground import quotation
from generator.model import DraftVersion, Incorporated, Institution, Protocol, School, Source
from generator.schema import Kind
from invented.grammar import Grammar
from invented.laying import Laid, Layout, lay
from invented.models import models
from invented.named import Named
from invented.records import reworded
from invented.texts import Sort, Text, Texts
from invented.wordings import Naming, exchanges, naming, own

Families = Literal["bounded", "growing"]

BLOCK: tuple[Sort, ...] = (*("near",) * 3, *("adapted",) * 4, *("own",) * 3)
"""Of every ten institutions."""
TWO_VERSIONS = 4
"""One institution in so many."""
POOL = 40
"""Texts of each sort that a bounded corpus has, shared by all its institutions."""
SCHOOLS = (1, 1, 1, 1, 2, 2, 3, 4, 5, 6)
"""How many schools an institution has, each as likely: most boards of Dutch schools have one."""
WIDTHS = (None, 78, 88, 96)
ARTICLES = ("{number}.", "{number})", "{number}.")
DATED = 0.4
"""Share of the institutions whose texts carry a date."""
UNTITLED = 0.2
"""Share of the protocols of which no text has a title."""
_COPIED = ("vocabulary", "schema")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dealt:
    """What an institution gets: a sort of text, which one of that sort, and whether there are two versions of it."""

    sort: Sort
    text: int
    two: bool


def deal(number: int, seed: int, families: Families) -> Iterator[Dealt]:
    """Yield what each of ``number`` institutions gets; a smaller corpus begins as a larger one does."""
    counted: dict[Sort, int] = {"near": 0, "adapted": 0, "own": 0}
    sorts: list[Sort] = []
    two: list[bool] = []
    for index in range(number):
        dice = random.Random(f"{seed} deal {index}")
        sorts = sorts or dice.sample(BLOCK, len(BLOCK))
        two = two or dice.sample([True, *[False] * (TWO_VERSIONS - 1)], TWO_VERSIONS)
        sort = sorts.pop()
        text = counted[sort]
        counted[sort] += 1
        yield Dealt(sort=sort, text=text % POOL if families == "bounded" else text, two=two.pop())


def write(
    folder: Path,
    protocols: Path,
    number: int,
    *,
    seed: int = 1,
    families: Families = "growing",
    most: int | None = None,
) -> None:
    """Write a data folder of ``number`` institutions to ``folder``, with the vocabulary and models of ``protocols``.

    Of each section of a text only the first ``most`` provisions are taken (default: all). Raises ``FileExistsError``
    where there is something at ``folder`` already.
    """
    folder.mkdir(parents=True)
    for name in _COPIED:
        shutil.copytree(protocols / name, folder / name)
    maker = _Maker(protocols, seed, most)
    for index, dealt in enumerate(deal(number, seed, families), 1):
        for path, data in maker.institution(index, dealt):
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)


class _Maker:
    def __init__(self, protocols: Path, seed: int, most: int | None) -> None:
        self._naming: Naming = naming()
        self._seed = seed
        self._most = most
        real = models(protocols, self._naming.real)
        heading = self._naming.protocol.other_heading
        self._texts = Texts(real, Grammar(own()), exchanges(), heading, seed)

    def institution(self, number: int, dealt: Dealt) -> Iterator[tuple[str, bytes]]:
        """Yield each file of an institution with its path."""
        dice = random.Random(f"{self._seed} institution {number}")
        text = self._texts.text(dealt.sort, dealt.text)
        sections = tuple(replace(each, provisions=each.provisions[: self._most]) for each in text.sections)
        text = replace(text, sections=sections)
        named = Named(number, max(dice.choice(SCHOOLS), text.schools), self._naming.names)
        if dealt.sort != "near":
            text = self._with_scope(text)
        texts = [text, *([self._texts.later(text, f"{dealt.sort} {dealt.text}")] if dealt.two else [])]
        schools = tuple(School(id=named.school_id(index), name=name) for index, name in enumerate(named.called))
        institution = Institution(id=named.id, name=named.name, short_name=named.short_name, schools=schools)
        yield f"{named.id}/institution.yml", _yaml(institution, schema.INSTITUTION, 1)
        yield from self._protocol(institution, texts, named, dice, in_text=dealt.sort != "near")

    def _with_scope(self, text: Text) -> Text:
        first = next(index for index, each in enumerate(text.sections) if each.heading is not None and not each.roles)
        section = text.sections[first]
        if any("<schools>" in (each.text or "") for each in section.provisions):
            return text
        held = replace(section, provisions=(*section.provisions, self._texts.scope))
        return replace(text, sections=(*text.sections[:first], held, *text.sections[first + 1 :]))

    def _protocol(
        self, institution: Institution, texts: list[Text], named: Named, dice: random.Random, *, in_text: bool
    ) -> Iterator[tuple[str, bytes]]:
        around = self._naming.protocol
        subject = dice.choice(around.subjects)
        untitled = dice.random() < UNTITLED
        layout = Layout(width=dice.choice(WIDTHS), article=dice.choice(ARTICLES))
        days = _days(dice, len(texts)) if dice.random() < DATED else None
        folder = f"{institution.id}/{around.id}"
        ids: list[str] = []
        incorporates: tuple[Incorporated, ...] = ()
        for index, text in enumerate(texts):
            day = days[index] if days else None
            version = DraftVersion(
                id=day.isoformat() if day else f"v{index + 1}",
                title=None if untitled else subject.title,
                date=day,
                source=Source(file="", sha256=""),
                reviewed_by=around.reviewed_by,
                sections=reworded(text.sections, named.filled, None),
            )
            line = (
                around.version_line.format(day=day.day, month=around.months[day.month - 1], year=day.year)
                if day
                else None
            )
            laid = lay(version, layout, version_line=line, unbroken=(*named.called, *named.others))
            yield f"{folder}/{version.id}/source.txt", laid.source
            yield f"{folder}/{version.id}/version.yml", _yaml(laid.version, schema.VERSION, 3)
            ids.append(version.id)
            incorporates = tuple(_kept(reworded(text.incorporates, named.filled, None), laid))
        two = around.printed if days else around.inferred
        protocol = Protocol(
            id=around.id,
            title=subject.title,
            title_note=around.untitled if untitled else None,
            subject=subject.subject,
            schools=tuple(school.id for school in institution.schools),
            schools_note=None if in_text else around.unnamed,
            versions=tuple(ids),
            order_basis="single" if len(ids) == 1 else "printed" if days else "inferred",
            order_reason=around.single if len(ids) == 1 else two,
            incorporates=incorporates,
        )
        yield f"{folder}/protocol.yml", _yaml(protocol, schema.PROTOCOL, 2)


def _days(dice: random.Random, number: int) -> list[datetime.date]:
    """Return days in their order, as many as there are versions."""
    first = datetime.date(2014, 1, 1).toordinal()
    last = datetime.date(2026, 8, 31).toordinal()
    return [datetime.date.fromordinal(day) for day in sorted(dice.sample(range(first, last), number))]


def _kept(incorporates: tuple[Incorporated, ...], laid: Laid) -> Iterator[Incorporated]:
    """Yield what the text still makes binding, in the words that it now has."""
    texts = {each.eid: each.text or "" for section in laid.version.sections for each in section.provisions}
    for each in incorporates:
        place = laid.eids.get(each.provision)
        if place in texts:
            quote = each.quote if quotation.parts(each.quote, texts[place]) else texts[place]
            yield replace(each, provision=place, quote=quote)


def _yaml(record: object, kind: Kind[Any], depth: int) -> bytes:
    return yamlio.dump(schema.encode(record), schema.modeline(kind, depth)).encode()
