"""Where each page lives: the one place that decides the site's URLs (paths without slashes around them)."""

from __future__ import annotations

from generator.model import Edition, Institution, Passage, School

HOME = ""
SCHOOLS = "scholen"
ROLES = "rollen"
TOPICS = "onderwerpen"
VOCABULARY = "begrippen"
METHOD = "methode"
DATA = "data"
GUIDE = "gids"
COMPARE = "vergelijken"
ANY_TWO = f"{COMPARE}/twee"
FLIPS = "afwijkingen"
LINEAGE = "verwantschap"
DRAFT = "concept"
CHANGES = "wijzigingen"
SEARCH = "zoeken"
ACCESSIBILITY = "toegankelijkheid"
PRIVACY = "privacy"


def institution(of: Institution) -> str:
    """Return the page of an institution."""
    return f"instellingen/{of.id}"


def place(of: Institution, school: School | None) -> str:
    """Return the page of a school, or of the institution where its text names no schools."""
    return f"{SCHOOLS}/{school.id}" if school else institution(of)


def edition(of: Edition) -> str:
    """Return the page of a version, the text itself."""
    return f"protocollen/{of.institution.id}/{of.protocol.id}/{of.version.id}"


def source(of: Edition) -> str:
    """Return the page that shows the source of a version line by line."""
    return f"{edition(of)}/bron"


def revision(to: Edition) -> str:
    """Return the page on what changed in a version against the one before it."""
    return f"{edition(to)}/herziening"


def passage(of: Passage) -> str:
    """Return the address of a provision inside the page of its version."""
    return f"protocollen/{of.institution.id}/{of.protocol.id}/{of.version.id}/#{of.provision.eid}"


def role(role_id: str) -> str:
    """Return the page of a role across all schools."""
    return f"{ROLES}/{role_id}"


def topic(topic_id: str) -> str:
    """Return the page of a topic."""
    return f"{TOPICS}/{topic_id}"


def pair(one: Edition, other: Edition) -> str:
    """Return the page that sets two editions side by side."""
    names = (f"{of.institution.id}-{of.protocol.id}-{of.version.id}" for of in (one, other))
    return f"{COMPARE}/{'/'.join(names)}"


def gaps(of: Institution, school: School | None, role_id: str) -> str:
    """Return the page on what a place leaves unsaid to a role, and what only it says."""
    return f"{place(of, school)}/{role_id}/hiaten"
