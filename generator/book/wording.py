"""What is said around the quoted text: dates, versions, citations, places."""

from __future__ import annotations

import datetime
from dataclasses import replace

from generator.ground import eid, spans
from generator.ground.expressions import expression
from generator.language import words
from generator.model import Edition, Passage, Version

NOT_STATED = words.phrases.citing.NOT_STATED
NOT_RECORDED = words.phrases.citing.NOT_RECORDED
NOT_REGULATED = words.phrases.citing.NOT_REGULATED
AWAITED = words.phrases.citing.AWAITED
SILENCE = words.phrases.citing.SILENCE
SILENCE_FOR_ROLE = words.phrases.citing.SILENCE_FOR_ROLE


_say = words.phrases.citing
_ROMAN = expression(r"[ivxlc]+")


def date(day: datetime.date | None) -> str:
    """Return ``25 mei 2018``, or that the text states none."""
    return words.dates.written(day) if day else NOT_STATED


def status(version: Version) -> str | None:
    """Return what is known of the standing of a version, null where nothing is."""
    return _say.STATUS[version.status] if version.status else None


def version_name(version: Version, count: int) -> str:
    """Return how a version is called on the site; ``count`` is the number of versions of its protocol."""
    if version.status == "concept":
        return _say.CONCEPT.format(name=version.id.removeprefix("concept").strip("-")).strip()
    if version.date:
        return date(version.date)
    return _say.UNDATED_VERSION.format(number=version.id.removeprefix("v")) if count > 1 else _say.UNDATED


def edition_name(edition: Edition) -> str:
    """Return :func:`version_name` for an edition."""
    return version_name(edition.version, len(edition.protocol.versions))


def number(passage: Passage) -> str:
    """Return the short name of a provision inside its section: ``art. B.6``, ``alinea 2``, ``art. 7, punt 3``.

    The number of the section goes before that of the article, unless the article's own already begins with it, or is a
    whole number by itself.
    """
    provision = passage.provision
    ordinal = provision.eid.rsplit("_", 1)[-1]
    clean = eid.clean_num(provision.num or "").replace("-", ".")
    if provision.kind == "item":
        siblings = passage.parents[-1].items if passage.parents else passage.section.provisions
        position = [item.eid for item in siblings if item.kind == "item"].index(provision.eid) + 1
        own = _say.LETTERED_ITEM.format(number=clean) if clean else _say.ITEM.format(number=position)
        if not passage.parents:
            return own
        above = replace(passage, parents=passage.parents[:-1], provision=passage.parents[-1])
        return f"{number(above)}, {own}"
    if provision.kind == "paragraph":
        return _say.PARAGRAPH.format(number=ordinal)
    return _say.ARTICLE.format(number=_numbered(passage)[0])


def _numbered(passage: Passage) -> tuple[str, bool]:
    """Return the number of an article, and whether it tells the section: ``2.4`` does in section 2, not in 3."""
    own = eid.clean_num(passage.provision.num or "").replace("-", ".")
    own = own or passage.provision.eid.rsplit("_", 1)[-1]
    marker = _marker(passage.section.num or "")
    if not marker:
        return own, False
    rest = own.removeprefix(marker.lower())
    if rest != own and (rest.startswith(".") or (marker.isalpha() and rest[:1].isdigit())):
        return f"{marker}{rest}", True
    return (own, False) if "." in own else (f"{marker}.{own}", True)


def _marker(printed: str) -> str:
    """Return the number of a section as it goes before that of an article, without a word: ``2`` of ``Thema 2``."""
    parts = eid.clean_num(printed).split("-")
    while len(parts) > 1 and len(parts[0]) > 2 and parts[0].isalpha() and not _ROMAN.fullmatch(parts[0]):
        parts = parts[1:]
    return ".".join(parts).upper()


def _tells_section(passage: Passage) -> bool:
    article = replace(passage, provision=passage.parents[0], parents=()) if passage.parents else passage
    return article.provision.kind != "article" or _numbered(article)[1]


def section_name(passage: Passage) -> str:
    """Return the printed heading of the section, or ``inleiding`` for the words before the first heading."""
    section = passage.section
    return " ".join(part for part in (section.num, section.heading) if part) or _say.INTRODUCTION


def place_in_text(passage: Passage) -> str:
    """Return the name of a provision that is unique in its version; a lettered section is part of the number."""
    if passage.section.num and passage.provision.kind != "paragraph" and _tells_section(passage):
        return number(passage)
    return f"{section_name(passage)}, {number(passage)}"


def citation(passage: Passage) -> str:
    """Return the ready citation: ``CSG Calvijn, Protocol Social Media (ongedateerd, versie 2), art. B.6``."""
    version = version_name(passage.version, len(passage.protocol.versions))
    return f"{passage.institution.name}, {passage.protocol.title} ({version}), {place_in_text(passage)}"


def source_lines(lines: str) -> str:
    """Return ``regel 78`` or ``regels 78–81 en 83`` for a locator."""
    found = spans.parse(lines)
    shown = [f"{span.first}" if span.first == span.last else f"{span.first}–{span.last}" for span in found]
    one = len(found) == 1 and found[0].first == found[0].last
    return (_say.LINE if one else _say.LINES).format(lines=words.numbers.enumeration(shown))


def unit_names(edition: Edition) -> dict[str, str]:
    """Return what each heading and provision is called, by its eid, in reading order."""
    found: dict[str, str] = {}
    passages: dict[str, list[Passage]] = {}
    for passage in edition.passages:
        passages.setdefault(passage.section.eid, []).append(passage)
    for section in edition.version.sections:
        if section.num is not None or section.heading is not None:
            found[section.eid] = words.phrases.revisions.HEADING.format(
                heading=" ".join(filter(None, (section.num, section.heading)))
            )
        for passage in passages.get(section.eid, ()):
            found[passage.provision.eid] = place_in_text(passage)
    return found
