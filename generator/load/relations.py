"""What must fit between files: institution, schools, protocol, versions, and the evidence of each version."""

from __future__ import annotations

import codecs
import datetime
import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence

from generator.ground.errors import Problem
from generator.ground.expressions import expression
from generator.ground.text import brief, squash
from generator.language import words
from generator.load.files import Record
from generator.load.known import known_id, known_ids, reserved, safe_id
from generator.model import DraftProvision, DraftVersion, Edition, Institution, Protocol, Source, Work
from generator.yamlio import Document, Place, visible

_SAFE_NAME = expression(r"[A-Za-z0-9][A-Za-z0-9._-]{0,95}\.txt")


def institution(record: Record[Institution], folder: str) -> Iterator[Problem]:
    """Check ``institution.yml`` in ``folder``."""
    yield from _id(record.document, record.value.id, folder)
    if record.value.id == words.phrases.addresses.ALL:
        yield record.document.problem(
            ("id",), f"'{record.value.id}' is the name of the feed of all institutions", "choose another id"
        )
    for index, school in enumerate(record.value.schools):
        yield from safe_id(record.document, ("schools", index, "id"), school.id)


def schools(records: Sequence[Record[Institution]]) -> Iterator[Problem]:
    """Check that no two schools share an id: each has its own page."""
    seen: dict[str, str] = {}
    for record in records:
        for index, school in enumerate(record.value.schools):
            place = ("schools", index, "id")
            if school.id in seen:
                what = f"the school id '{visible(school.id)}' is used twice (first in {seen[school.id]})"
                yield record.document.problem(place, what, "give one of the two another id")
            seen.setdefault(school.id, f"{record.document.path}:{record.document.place(place)[0]}")


def shared_addresses(works: Iterable[Work]) -> Iterator[tuple[Edition, str]]:
    """Yield every edition whose page or papers would lie where those of another do: ids are joined by hyphens there."""
    taken: dict[str, str] = {}
    for work in works:
        before: Edition | None = None
        for edition in work.editions:
            whole = f"{edition.institution.id}-{edition.protocol.id}-{edition.version.id}"
            names = [f"{words.phrases.addresses.COMPARE}/{whole}"]
            if before is not None:
                where = f"{edition.institution.id}/{edition.protocol.id}"
                names.append(f"{words.phrases.addresses.REVISIONS}/{where}/{before.version.id}-{edition.version.id}")
            for name in names:
                if name in taken:
                    yield edition, f"the address '{name}' is that of {taken[name]} too"
                taken.setdefault(name, edition.locator)
            before = edition


def protocol(record: Record[Protocol], folder: str, issuer: Record[Institution] | None) -> Iterator[Problem]:
    """Check ``protocol.yml`` in ``folder``; ``issuer`` is None where that file cannot be read."""
    document, value = record.document, record.value
    yield from _id(document, value.id, folder)
    known = tuple(school.id for school in issuer.value.schools) if issuer else None
    yield from known_ids(document, ("schools",), value.schools, known, "school", "institution.yml")
    if not value.versions:
        yield document.problem(("versions",), "the protocol has no versions", "add one; see protocols/README.md")
    if value.order_basis == "single" and len(value.versions) > 1:
        what = f"'order_basis' is single, and there are {len(value.versions)} versions"
        yield document.problem(("order_basis",), what, "say how the order is known: printed or inferred")
    if value.order_basis != "single" and len(value.versions) == 1:
        yield document.problem(("order_basis",), "there is one version, so it has no order", "make it: single")


def title(record: Record[Protocol], versions: Iterable[DraftVersion]) -> Iterator[Problem]:
    """Check that the title of a protocol is printed as that of a version, or said to be ours; capitals aside."""
    ours = squash(record.value.title).casefold()
    if record.value.title_note is None and all(squash(each.title or "").casefold() != ours for each in versions):
        what = f"no version has the title “{brief(record.value.title)}”"
        mend = "copy that of a version, or say in 'title_note', in Dutch, that this one is ours"
        yield record.document.problem(("title",), what, mend)


def versions(
    record: Record[Protocol], folders: Sequence[str], read: dict[str, Record[DraftVersion]]
) -> Iterator[Problem]:
    """Check the list of versions against the folders beside it and the dates the texts state."""
    document, listed = record.document, record.value.versions
    yield from known_ids(document, ("versions",), listed, tuple(folders), "version", "the folders beside this file")
    for name in folders:
        if name not in listed:
            what = f"the version in the folder '{visible(name)}' is not listed"
            yield document.key_problem(("versions",), what, "add it to 'versions' in its place, oldest first")
    before: tuple[str, DraftVersion] | None = None
    for index, id_ in enumerate(listed):
        version = read[id_].value if id_ in read else None
        if version is None or version.date is None:
            continue
        if before is not None and before[1].date is not None and version.date < before[1].date:
            what = f"version '{id_}' ({version.date}) is older than '{before[0]}' ({before[1].date}) before it"
            yield document.problem(("versions", index), what, "list the versions oldest first, or mend a date")
        before = (id_, version)


def succession(record: Record[Protocol], read: dict[str, Record[DraftVersion]]) -> Iterator[Problem]:
    """Check which version replaces which, that motivations are about a place, and that a text can be in force."""
    listed = record.value.versions
    replaced: dict[str, str] = {}
    for id_ in listed:
        if id_ not in read:
            continue
        version = read[id_].value
        earlier = version.supersedes
        if earlier is not None:
            document = read[id_].document
            at: Place = ("supersedes",)
            unknown = tuple(known_id(document, at, earlier, listed, "version", "'versions' in protocol.yml"))
            yield from unknown
            if earlier == id_:
                yield document.problem(at, "the version supersedes itself", "name the version before it, or null")
            elif not unknown and (circle := _circle(id_, read)):
                what = f"the versions supersede each other in a circle: {', then '.join(circle)}"
                yield document.problem(at, what, "name an older version, or null")
            elif not unknown and listed.index(earlier) > listed.index(id_):
                what = f"it supersedes '{earlier}', which is listed after it in protocol.yml"
                yield document.problem(at, what, "list the versions oldest first, or name an older version")
            elif earlier in replaced:
                what = f"'{earlier}' is superseded twice (by '{replaced[earlier]}' too)"
                yield document.problem(at, what, "a version has one successor: mend one of the two")
            replaced.setdefault(earlier, id_)
        yield from _motivations(read[id_], _before(id_, listed, version, read))
    if listed and all(id_ in read and read[id_].value.status == "concept" for id_ in listed):
        what = "every version is a concept, so there is none to show as in force"
        yield record.document.problem(("versions",), what, "add the text in force, or give one the status vastgesteld")


def _circle(start: str, read: dict[str, Record[DraftVersion]]) -> tuple[str, ...]:
    """Return the ids that lead from ``start`` back to it by ``supersedes``, or nothing."""
    path = [start]
    while (current := read.get(path[-1])) is not None and (following := current.value.supersedes) is not None:
        path.append(following)
        if following in path[:-1]:
            return tuple(path) if following == start else ()
    return ()


def _before(
    id_: str, listed: Sequence[str], version: DraftVersion, read: dict[str, Record[DraftVersion]]
) -> tuple[DraftVersion, ...]:
    """Return the versions that what changed in ``version`` may be named after: itself and all listed before it."""
    return (version, *(read[other].value for other in listed[: listed.index(id_)] if other in read))


def _motivations(record: Record[DraftVersion], versions: Sequence[DraftVersion]) -> Iterator[Problem]:
    known = tuple(dict.fromkeys(eid for version in versions for eid in eids(version)))
    seen: set[str] = set()
    for index, motivation in enumerate(record.value.motivations):
        place: Place = ("motivations", index, "eid")
        yield from known_id(record.document, place, motivation.eid, known, "eid", "the version.yml of either version")
        if motivation.eid in seen:
            what = f"'{visible(motivation.eid)}' is motivated twice"
            yield record.document.problem(place, what, "put it all in one text")
        seen.add(motivation.eid)


def overrules(record: Record[Protocol], read: dict[str, Record[DraftVersion]]) -> Iterator[Problem]:
    """Check that every class a person gave is about two versions and a place in them, and is given once."""
    document = record.document
    seen: dict[tuple[str, str, str], int] = {}
    for index, overrule in enumerate(record.value.overrules):
        place = ("overrules", index)
        for field, id_ in (("old", overrule.old), ("new", overrule.new)):
            yield from known_id(document, (*place, field), id_, record.value.versions, "version", "'versions'")
        if overrule.old == overrule.new:
            what = f"'old' and 'new' are both '{visible(overrule.new)}'"
            yield document.problem((*place, "new"), what, "name the version before and the version after the change")
        known = [eids(read[id_].value) for id_ in (overrule.new, overrule.old) if id_ in read]
        if len(known) == 2 and not any(overrule.eid in ids for ids in known):
            ids = tuple(dict.fromkeys(eid for side in known for eid in side))
            where = f"the version.yml of '{overrule.new}' or '{overrule.old}'"
            yield from known_id(document, (*place, "eid"), overrule.eid, ids, "eid", where)
        key = overrule.old, overrule.new, overrule.eid
        if key in seen:
            what = f"'{visible(overrule.eid)}' is overruled twice (first in item {seen[key] + 1})"
            yield document.problem((*place, "eid"), what, "keep one of the two")
        seen.setdefault(key, index)


def eids(version: DraftVersion) -> tuple[str, ...]:
    """Return the eids of all sections and provisions of a version, in reading order."""
    found: list[str] = []

    def walk(provisions: Sequence[DraftProvision]) -> None:
        for provision in provisions:
            found.append(provision.eid)
            walk(provision.items)

    for section in version.sections:
        found.append(section.eid)
        walk(section.provisions)
    return tuple(found)


def version(record: Record[DraftVersion], folder: str) -> Iterator[Problem]:
    """Check the head of ``version.yml`` in ``folder``."""
    document, value = record.document, record.value
    # As written: a date that is no day was refused already, and is no reason to ask for one.
    written = document.data if isinstance(document.data, dict) else {}
    yield from _id(document, value.id, folder, value.date)
    if value.date is not None and not re.fullmatch(rf"{value.date.isoformat()}(-.+)?", value.id):
        mend = f"make the id, and the folder, {value.date.isoformat()}"
        yield document.problem(("id",), f"the text is dated {value.date}, and its id is '{visible(value.id)}'", mend)
    if written.get("date") is None and re.fullmatch(r"\d{4}-\d\d-\d\d.*", value.id):
        mend = "add 'date' and 'date_lines', or name the version v1, v2 …"
        yield document.problem(("id",), f"the id '{visible(value.id)}' is a date, and the text states none", mend)
    for field in ("title", "date"):
        given, place = written.get(field), written.get(f"{field}_lines")
        if given is not None and place is None:
            what = f"'{field}' is given, but not where the text says so"
            yield document.problem((field,), what, f"add '{field}_lines', or make '{field}' null: we invent nothing")
        if given is None and place is not None:
            what = f"'{field}_lines' is given without '{field}'"
            yield document.problem((f"{field}_lines",), what, f"add '{field}', or make it null")
    yield from _decision(document, value)


def _decision(document: Document, version: DraftVersion) -> Iterator[Problem]:
    """Check what is said about the decision: dates in order, a concept not decided."""
    adopted, in_force, due = version.adopted, version.in_force, version.review_due
    if adopted and in_force and adopted > in_force:
        what = f"it was adopted on {adopted}, after it came into force on {in_force}"
        yield document.problem(("adopted",), what, "mend one of the two days")
    starts = in_force or adopted
    if due and starts and due <= starts:
        what = f"its review is due on {due}, and it starts on {starts}"
        yield document.problem(("review_due",), what, "mend one of the two days")
    if version.status == "concept":
        for field, day in (("adopted", adopted), ("in_force", in_force)):
            if day is not None:
                what = f"'{field}' is given, and the status is concept"
                mend = f"make '{field}' null, or the status vastgesteld: a concept is never shown as in force"
                yield document.problem((field,), what, mend)


def source_name(document: Document, source: Source) -> Iterator[Problem]:
    """Check that the source is a plain text beside ``version.yml``.

    The site publishes it under this name: a page or a script would run in the reader's browser as one of ours.
    """
    name, place = source.file, ("source", "file")
    if not _SAFE_NAME.fullmatch(name) or reserved(name.split(".")[0]):
        what = f"'{brief(name)}' is not the name of a text file beside this one"
        yield document.problem(place, what, "put the source in this folder, as source.txt")


def evidence(document: Document, source: Source, data: bytes) -> Iterator[Problem]:
    """Check that the source is still the file that was read."""
    digest = hashlib.sha256(data).hexdigest()
    if source.sha256 == digest:
        return
    if differs := _only_marks(source, data):
        what = f"{source.file} holds the words that were read, and differs in {differs}"
        mend = f"put the original back; or, if these marks are right too, write: sha256: {digest}"
        yield document.problem(("source", "sha256"), what, mend)
    else:
        what = f"{source.file} is not the file that was read: its sha256 differs"
        mend = f"put the original back; or, if this is the right text, write: sha256: {digest}"
        yield document.problem(("source", "sha256"), what, mend)


def _only_marks(source: Source, data: bytes) -> str | None:
    """Return which marks that nobody sees make ``data`` another file than was read, where nothing else does."""
    bare = data.removeprefix(codecs.BOM_UTF8)
    # What editors and version control do to a file unasked: a byte order mark more or less, other line ends, and
    # another number of them after the last line.
    for start in (b"", codecs.BOM_UTF8):
        for before, ends, tail in _line_ends(bare):
            if hashlib.sha256(start + before).hexdigest() == source.sha256:
                changed = (
                    "its byte order mark" * (data.startswith(codecs.BOM_UTF8) != bool(start)),
                    "its line ends" * ends,
                    "the line ends after its last line" * tail,
                )
                *others, last = filter(None, changed)
                return " and ".join(filter(None, (", ".join(others), last)))
    return None


def _line_ends(data: bytes) -> Iterator[tuple[bytes, bool, bool]]:
    """Yield what ``data`` may have been, and whether its line ends, and those after its last line, were others then."""
    windows = data.replace(b"\r\n", b"\n")
    # A lone CR is the line end of old Macs, or a character within a line that ends otherwise.
    for unix in dict.fromkeys((windows, windows.replace(b"\r", b"\n"))):
        body = unix.rstrip(b"\n")
        now = len(unix) - len(body)
        # Editors end a file in no or one line end, and a person adds or removes one.
        for count in dict.fromkeys((now, 0, 1, max(now - 1, 0), now + 1)):
            for end in (b"\n", b"\r\n", b"\r"):
                before = (body + b"\n" * count).replace(b"\n", end)
                yield before, unix.replace(b"\n", end) != data, count != now


def _id(document: Document, id_: str, folder: str, stated: datetime.date | None = None) -> Iterator[Problem]:
    unsafe = tuple(safe_id(document, ("id",), id_))
    yield from unsafe
    if id_ != folder and not unsafe:
        what = f"the id is '{id_}', and the folder is '{visible(folder)}'"
        dated = stated is not None and id_ == stated.isoformat()
        renamed = f"rename the folder to '{id_}', and in 'versions' of protocol.yml: the text states that day"
        yield document.problem(("id",), what, renamed if dated else "make them the same")
