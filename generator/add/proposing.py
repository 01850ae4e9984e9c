"""What a record of a text would say: what a person gave, and for the rest what the text and the data tell."""

from __future__ import annotations

import datetime
import itertools
import re
from collections import Counter
from dataclasses import dataclass

from generator.add import whose
from generator.add.arrived import Arrived
from generator.add.given import Given, Missing, UnknownError
from generator.ground.text import slug, squash
from generator.ingest import naming
from generator.language import words
from generator.load.known import is_safe
from generator.load.originals import may_be_offered
from generator.model import Corpus, Edition, Institution, School, Work

_NUMBERED = re.compile(r"v(\d{1,9})", re.ASCII)
_BOARD = re.compile(words.patterns.ingest.naming.BOARD, re.IGNORECASE)
_TITLED = re.compile(words.patterns.ingest.naming.TITLED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Every answer about a text, whoever gave it.

    ``institution`` is as it will stand, ``known`` the one that stands there now. ``work`` is the protocol of which the
    text is another version, ``before`` the version that it is compared with; null where it is the first.
    ``date`` is the day of the text, ``stated`` the same where the text states it.
    """

    institution: Institution
    known: Institution | None
    protocol: str
    title: str
    subject: str
    schools: tuple[School, ...]
    work: Work | None
    before: Edition | None
    version: str
    date: datetime.date | None
    stated: datetime.date | None
    given: Given

    @property
    def unbound(self) -> bool:
        """Whether nobody said for which schools the text is, and it leaves that open itself."""
        return self.work is None and self.given.schools is None and not self.schools


def propose(given: Given, arrived: Arrived, corpus: Corpus) -> Proposal:
    """Return all that is known of a text.

    Raises ``DataError`` where what is given contradicts the data, or the text is there already, and ``UnknownError``
    with all that a person must say yet.
    """
    if there := whose.same_file(arrived, corpus):
        raise whose.refused(arrived.text.original.name, f"this is {there.locator}", "nothing is to be added")
    if given.shown and arrived.original and not may_be_offered(arrived.original.file):
        what = f"a file of the type '{arrived.original.type}' is not offered: it could be taken for a page of the site"
        raise whose.refused("--show", what, "leave it out: the file is still kept")
    missing: list[Missing] = []
    known = whose.issuer(given, arrived, corpus)
    works = tuple(work for work in corpus.works if known is not None and work.institution.id == known.id)
    work = _work(given, arrived, works)
    _, doubt = naming.institution(arrived.text.characters)
    if doubt is not None and work is None and given.institution is None and given.name is None:
        # Of several that are named, only that the text is like one of theirs tells whose it is.
        raise UnknownError((Missing(field="name", why=doubt.what),))
    institution = known or _institution(given, arrived, missing)
    if work is not None and (there := whose.same_words(arrived, work)):
        what = f"this has the very words of {there.locator}"
        raise whose.refused(arrived.text.original.name, what, "nothing is to be added: only its layout is another")
    subject = _subject(given, arrived, corpus, work, missing)
    if missing:
        raise UnknownError(tuple(missing))
    names = _binding(arrived, institution) if given.schools is None and work is None else given.schools
    institution, schools = _with_schools(names, institution, work, corpus)
    own = arrived.draft.version.date
    date = given.date or own
    stated = date if date is not None and (date == own or stating(date, arrived)) else None  # a line end may part it
    protocol = given.protocol or (work.protocol.id if work else slug(subject))
    _safe("--institution", institution.id)
    _safe("--protocol", protocol)
    if work is None and any(each.protocol.id == protocol for each in works):
        what = f"{institution.id}/{protocol} is here already, and this text is unlike it"
        mend = f"write: --protocol {protocol} where it is a new version of it; or give another id"
        raise whose.refused("--protocol", what, mend)
    return Proposal(
        institution=institution,
        known=known,
        protocol=protocol,
        title=given.title or (work.protocol.title if work else arrived.draft.version.title) or _capital(subject),
        subject=subject,
        schools=schools,
        work=work,
        before=_before(work, date) if work else None,
        version=version_id(given, stated, work, institution.id, protocol),
        date=date,
        stated=stated,
        given=given,
    )


def _safe(option: str, id_: str) -> None:
    if not is_safe(id_):
        mend = "use lower-case letters a-z, digits and single hyphens, at most 100 characters"
        raise whose.refused(option, f"'{id_}' cannot stand in an address", mend)


def _institution(given: Given, arrived: Arrived, missing: list[Missing]) -> Institution:
    """Return an institution that is not here yet."""
    name = given.name or arrived.draft.institution_name
    if name is None:
        missing.append(Missing(field="name", why="the text names no institution"))
        name = ""
    id_ = given.institution or slug(_bare(name)) or slug(name)
    if name and not id_:
        missing.append(Missing(field="institution", why=f"no id can be made of '{name}'"))
    mentioned = squash(name).casefold() in squash(arrived.text.characters).casefold()
    return Institution(
        id=id_,
        name=name,
        short_name=given.short_name or _bare(name) or name,
        name_note=None if mentioned else words.phrases.adding.NAME_GIVEN,
    )


def _bare(name: str) -> str:
    """Return a name without the word that says what kind of body has it, where that is a board."""
    return _capital(_BOARD.sub("", name).strip(" !"))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _work(given: Given, arrived: Arrived, works: tuple[Work, ...]) -> Work | None:
    """Return the protocol that a text is a version of: the one that is named, else the one that it is like."""
    if given.protocol is not None:
        return next((work for work in works if work.protocol.id == given.protocol), None)
    if given.title is not None:
        titled = [work for work in works if whose.seen(work.protocol.title) == whose.seen(given.title)]
        if titled:
            return titled[0]
    return whose.likest(arrived, works)


def _subject(given: Given, arrived: Arrived, corpus: Corpus, work: Work | None, missing: list[Missing]) -> str:
    """Return the subject: as given, that of the protocol, else what the title says, else what the text names most.

    What is looked for are the subjects of other protocols, and those that have other words too.
    """
    others = words.patterns.ingest.naming.SUBJECTS
    subjects = tuple(dict.fromkeys((*(each.protocol.subject for each in corpus.works), *others)))
    if given.subject is not None:
        return next((each for each in subjects if slug(each) == slug(given.subject)), given.subject)
    if work is not None:
        return work.protocol.subject
    title = squash(arrived.draft.version.title or "")
    for text in (title, arrived.text.characters):
        named = Counter({each: _mentions(each, squash(text).casefold()) for each in subjects})
        ((first, times),) = named.most_common(1)
        if times:
            return first
        if text is title and (titled := _TITLED.fullmatch(_unnamed(title))) is not None:
            return titled["subject"]
    missing.append(Missing(field="subject", why="the text does not tell what it is about"))
    return ""


def _unnamed(title: str) -> str:
    """Return the words of a title before the first with a capital, from where it may be a name; the kind in small."""
    first, *others = title.split(" ")
    small = itertools.takewhile(lambda word: word[:1].islower(), others)
    return " ".join((first.lower(), *small))


def _mentions(subject: str, text: str) -> int:
    """Return how often a subject is named, by itself or in the other words that are used for it."""
    forms = words.patterns.ingest.naming.SUBJECTS.get(subject, re.escape(subject.casefold()))
    return len(re.findall(forms, text))


def _binding(arrived: Arrived, institution: Institution) -> tuple[str, ...]:
    """Return the names of the schools that a text is for, as far as it says so; none where it leaves that open.

    It says so in a sentence, or it names schools of the institution; a school that issues a text itself is meant
    where it has no others.
    """
    text = squash(arrived.text.characters)
    own = {whose.seen(school.name): school.name for school in institution.schools}
    if bound := naming.bound(arrived.text.characters):
        return tuple(own.get(whose.seen(name), _capital(name)) for name in bound)
    if named := tuple(name for name in own.values() if whose.mentioned(name, text)):
        return named
    alone = not own or [*own] == [whose.seen(institution.name)]
    return (institution.name,) if alone and not naming.is_board(institution.name) else ()


def _with_schools(
    names: tuple[str, ...] | None, institution: Institution, work: Work | None, corpus: Corpus
) -> tuple[Institution, tuple[School, ...]]:
    """Return the institution with all schools that it has then, and the ones that the text binds.

    ``names`` are null where it binds those of the version before it.
    """
    if names is None:
        return institution, work.schools if work else ()
    schools = list(institution.schools)
    taken = {school.id for each in corpus.institutions for school in each.schools}
    chosen: list[School] = []
    for name in dict.fromkeys(squash(name) for name in names):
        found = next((each for each in schools if whose.seen(name) in (whose.seen(each.name), each.id)), None)
        if found is not None and name not in (found.name, found.id):
            what = f"'{name}' is a school that is here already: '{found.name}'"
            raise whose.refused("--school", what, f"write: --school '{found.name}'")
        if found is None:
            id_ = next(
                (each for each in (slug(name), f"{slug(name)}-{institution.id}") if each and each not in taken), None
            )
            if id_ is None:
                raise whose.refused("--school", f"no id can be made of '{name}'", "add what tells it apart")
            found = School(id=id_, name=name)
            schools.append(found)
            taken.add(id_)
        chosen.append(found)
    extended = Institution(
        **{
            **{name: getattr(institution, name) for name in institution.__dataclass_fields__},
            "schools": tuple(schools),
        }
    )
    before = work.schools if work else ()
    return extended, tuple(dict.fromkeys((*before, *chosen)))


def stating(date: datetime.date, arrived: Arrived) -> tuple[int, ...]:
    """Return the lines of the text that state a day."""
    return tuple(number for number, line in enumerate(arrived.text.lines, 1) if words.dates.states(line, date))


def version_id(given: Given, stated: datetime.date | None, work: Work | None, institution: str, protocol: str) -> str:
    """Return the id of the version: as given, the day that the text states, else the next number.

    The second version has the number 2, whatever the first is called: ``v1`` reads as the older of two.
    """
    there = tuple(work.protocol.versions) if work else ()
    if given.version is not None:
        _safe("--version", given.version)
        if given.version in there:
            what = f"{institution}/{protocol}@{given.version} is here already"
            raise whose.refused("--version", what, f"it has {', '.join(there)}: give another id")
        return given.version
    if stated is not None:
        day = stated.isoformat()
        ids = (day, *(f"{day}-{number}" for number in range(2, len(there) + 3)))
        return next(each for each in ids if each not in there)
    numbers = (int(found[1]) for each in there if (found := _NUMBERED.fullmatch(each)))
    return f"v{max((len(there), *numbers)) + 1}"


def _before(work: Work, date: datetime.date | None) -> Edition | None:
    """Return the version that a text replaces: the last before its day, or the last there is; no concept."""
    settled = [each for each in work.editions if each.version.status != "concept"]
    earlier = [each for each in settled if date is None or each.version.date is None or each.version.date <= date]
    return earlier[-1] if earlier else None
