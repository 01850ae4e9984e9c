"""Where each page and each published file lives: the one place that decides the site's addresses.

An address remembers of which ids it is made. So what it was called before an id was renamed follows from the renamings
alone (:class:`generator.book.former.Former`), whatever it looks like; a new kind of page or file declares its address
here and has its former ones with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, Self

from generator.ground.errors import DataError, Problem
from generator.ground.locator import Locator
from generator.ground.text import brief
from generator.ground.web import SITE_FORM, is_site_address
from generator.language import words
from generator.model import Edition, Institution, Passage, PlacedStatement, School, Settings


@dataclass(frozen=True, slots=True)
class Id:
    """The id of an institution, a school, a role or a topic as a part of an address."""

    kind: Literal["institution", "school", "role", "topic"]
    id: str

    def __str__(self) -> str:
        return self.id


@dataclass(frozen=True, slots=True)
class Text:
    """A version as a part of an address: its institution, protocol and id, with ``joint`` between them."""

    locator: Locator
    joint: str = "/"

    def __str__(self) -> str:
        return self.called(self.locator)

    def called(self, name: Locator) -> str:
        """Return this part of the address for the version when it was called ``name``."""
        return self.joint.join((name.institution, name.protocol, name.version or ""))


@dataclass(frozen=True, slots=True)
class Step:
    """Two versions of one protocol as a part of an address: ``institution/protocol/old-new``."""

    old: Locator
    new: Locator

    def __str__(self) -> str:
        return self.called(self.old, self.new)

    def called(self, old: Locator, new: Locator) -> str:
        """Return this part of the address for the versions when they were called ``old`` and ``new``."""
        return f"{new.institution}/{new.protocol}/{old.version}-{new.version}"


Part = str | Id | Text | Step


class Address(str):
    """A path from the site's root, without slashes around it, and the parts of which it is made."""

    __slots__ = ("parts",)
    parts: tuple[Part, ...]

    def __new__(cls, *parts: Part) -> Self:
        """Return the address that ``parts`` make one after the other."""
        made = super().__new__(cls, "".join(map(str, parts)))
        made.parts = parts
        return made


_WORDS = words.phrases.addresses

HOME = Address("")
SCHOOLS = Address(_WORDS.SCHOOLS)
SCHOOLS_BY_NAME = Address(f"{SCHOOLS}/{_WORDS.BY_NAME}")
"""Of which the lists of names are parts: beside the pages of schools, of which one may be called as a part is."""
ROLES = Address(_WORDS.ROLES)
TOPICS = Address(_WORDS.TOPICS)
VOCABULARY = Address(_WORDS.VOCABULARY)
METHOD = Address(_WORDS.METHOD)
DATA = Address(_WORDS.DATA)
GUIDE = Address(_WORDS.GUIDE)
COMPARE = Address(_WORDS.COMPARE)
ANY_TWO = Address(f"{COMPARE}/{_WORDS.ANY_TWO}")
DIFFERENCES = Address(_WORDS.DIFFERENCES)
LINEAGE = Address(_WORDS.LINEAGE)
DRAFT = Address(_WORDS.DRAFT)
CHANGES = Address(_WORDS.CHANGES)
SEARCH = Address(_WORDS.SEARCH)
ACCESSIBILITY = Address(_WORDS.ACCESSIBILITY)
PRIVACY = Address(_WORDS.PRIVACY)

ALL_NEWS = Address(f"{_WORDS.FEEDS}/{_WORDS.ALL}.atom")
"""The feed on all institutions."""


def institution(of: Institution) -> Address:
    """Return the page of an institution."""
    return _institution(of.id)


@lru_cache(maxsize=4096)
def _institution(id_: str) -> Address:
    return Address(f"{_WORDS.INSTITUTIONS}/", Id("institution", id_))


def school(of: School) -> Address:
    """Return the page of a school."""
    return Address(f"{SCHOOLS}/", Id("school", of.id))


def place(of: Institution, school_: School | None) -> Address:
    """Return the page of a school, or of the institution where its text names no schools."""
    return school(school_) if school_ else institution(of)


def place_role(of: Institution, school_: School | None, role_id: str) -> Address:
    """Return the page on what applies to one role at a place."""
    return Address(*place(of, school_).parts, "/", Id("role", role_id))


def gaps(of: Institution, school_: School | None, role_id: str) -> Address:
    """Return the page on what a place leaves unsaid to a role, and what only it says."""
    return Address(*place_role(of, school_, role_id).parts, f"/{_WORDS.GAPS}")


def edition(of: Edition) -> Address:
    """Return the page of a version, the text itself."""
    return Address(f"{_WORDS.TEXTS}/", Text(of.id))


def text(of: Edition) -> Address:
    """Return the address of which the pages are parts with what of a text does not fit the page of its version."""
    return Address(*edition(of).parts, f"/{_WORDS.TEXT}")


def source(of: Edition) -> Address:
    """Return the page that shows the source of a version line by line."""
    return Address(*edition(of).parts, f"/{_WORDS.SOURCE}")


def revision(to: Edition) -> Address:
    """Return the page on what changed in a version against the one before it."""
    return Address(*edition(to).parts, f"/{_WORDS.REVISION}")


def passage(of: Passage) -> str:
    """Return the address of a provision inside the page of its version."""
    return f"{_of(of)}/#{of.provision.eid}"


def _of(passage: Passage) -> str:
    return f"{_WORDS.TEXTS}/{passage.institution.id}/{passage.protocol.id}/{passage.version.id}"


def section(of: PlacedStatement) -> str:
    """Return the address of the section that a statement stands in, inside the page of its version."""
    return f"{_WORDS.TEXTS}/{of.institution.id}/{of.protocol.id}/{of.version.id}/#{of.section.eid}"


def source_line(of: Passage, number: int) -> str:
    """Return the address of a line of the source on the page that shows it."""
    return f"{_of(of)}/{_WORDS.SOURCE}/#{_WORDS.LINE}{number}"


@lru_cache(maxsize=256)
def role(role_id: str) -> Address:
    """Return the page of a role across all schools."""
    return Address(f"{ROLES}/", Id("role", role_id))


@lru_cache(maxsize=256)
def topic(topic_id: str) -> Address:
    """Return the page of a topic."""
    return Address(f"{TOPICS}/", Id("topic", topic_id))


def wordings(topic_id: str) -> Address:
    """Return the address of which the pages with all wordings on a topic are parts."""
    return Address(*topic(topic_id).parts, f"/{_WORDS.WORDINGS}")


def part(of: Address, number: int) -> Address:
    """Return a part of what the page at ``of`` is about, by its number from 1."""
    return Address(*of.parts, f"/{_WORDS.PART}-{number}")


def pair(one: Edition, other: Edition) -> Address:
    """Return the page that sets two editions side by side."""
    return Address(f"{COMPARE}/", Text(one.id, joint="-"), "/", Text(other.id, joint="-"))


def own_differences(of: Institution) -> Address:
    """Return the page on where the texts of one institution answer otherwise than others."""
    return Address(f"{_WORDS.DIFFERENCES}/", Id("institution", of.id))


def difference(question_id: str) -> Address:
    """Return the address of which the pages on one question to which many texts answer differently are parts."""
    return Address(f"{DIFFERENCES}/{question_id}")


def news(of: Institution) -> Address:
    """Return the feed on one institution."""
    return Address(f"{_WORDS.FEEDS}/", Id("institution", of.id), ".atom")


def source_file(of: Edition) -> Address:
    """Return the source of a version as it came."""
    return Address(f"{DATA}/{_WORDS.SOURCE_FILES}/", Text(of.id), f"/{of.version.source.file}")


def original_file(of: Edition) -> Address:
    """Return the file that the text of a version was made of, as it came."""
    original = of.version.source.original
    return Address(*edition(of).parts, f"/{original.file if original else ''}")


def original_page(of: Edition, number: int) -> Address:
    """Return the picture of a page (from 1) of the file that the text of a version was made of."""
    return Address(*edition(of).parts, f"/{_WORDS.PAGE}-{number}.png")


def institution_files(of: Institution, name: str) -> Address:
    """Return a file of open data on one institution alone, by its name; without one the folder of them."""
    return Address(f"{DATA}/{_WORDS.INSTITUTIONS}/", Id("institution", of.id), f"/{name}")


def version_file(of: Edition) -> Address:
    """Return the file with which a browser compares and collects the provisions of a version."""
    return Address(f"{DATA}/{_WORDS.VERSION_FILES}/", Text(of.id), ".json")


def name_piece(key: str) -> Address:
    """Return the file with the names of schools and institutions of which a word begins as ``key`` does."""
    return Address(f"{DATA}/{_WORDS.NAME_FILES}/{NAMES_BEGINNING}{key}.json")


NAMES_BEGINNING = _WORDS.NAMES_BEGINNING
"""What the name of such a file begins with."""

NAME_PIECES = Address(f"{DATA}/{_WORDS.NAME_FILES}/index.json")
"""The file that tells which of those there are."""


def paper(old: Edition, new: Edition, name: str) -> Address:
    """Return a paper, by the name of its file, on what changed between two versions of one protocol."""
    return Address(f"{words.phrases.papers.FOLDER}/", Step(old.id, new.id), f"/{name}")


def of_the_site(settings: Settings, given: str | None) -> str:
    """Return the full address of the home page, ending in a slash: as given for this build, else as in the settings.

    Empty where neither says it. Raises ``DataError`` where the one given is none that a page can stand at.
    """
    if given and not is_site_address(given):
        what = f"'{brief(given)}' is not the address of a site"
        raise DataError([Problem(path="SITE_URL", line=1, column=1, what=what, mend=f"{SITE_FORM}; or leave it out")])
    address = given or settings.address or ""
    return address if not address or address.endswith("/") else f"{address}/"
