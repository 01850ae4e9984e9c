"""One small JSON file per version, for what the browser compares and collects by itself.

Published as ``data/versies/<institution>/<protocol>/<version>.json``; ``data/versies/index.json`` names all of them.
Everything a page needs to show a provision away from its own page is in it, ready worded.
"""

from __future__ import annotations

from typing import Any

from generator import addresses
from generator.book import wording
from generator.book.atlas import Atlas
from generator.book.former import Former
from generator.book.rules import Rules
from generator.compare import kinship
from generator.compare.flips import possible
from generator.model import Corpus, Edition, Passage

FORMAT = 1

INDEX = "data/versies/index.json"


def path(edition: Edition) -> str:
    """Return where the file of an edition is published."""
    return f"data/versies/{edition.institution.id}/{edition.protocol.id}/{edition.version.id}.json"


def index(corpus: Corpus) -> dict[str, Any]:
    """Return the content of the index: every version, oldest first within its protocol, and locators that changed."""
    return {
        "format": FORMAT,
        "topics": [{"id": topic.id, "label": topic.label, "group": topic.group} for topic in corpus.vocabulary.topics],
        "norms": [{"id": norm.id, "sign": norm.sign, "drawing": norm.drawing} for norm in corpus.vocabulary.norms],
        "roles": [{"id": role.id, "label": role.label} for role in corpus.vocabulary.roles],
        "groups": [{"id": group.id, "label": group.label} for group in corpus.vocabulary.topic_groups],
        "versions": [
            {
                "id": edition.locator,
                "institution": edition.institution.id,
                "short_name": edition.institution.short_name,
                "title": edition.protocol.title,
                "name": wording.edition_name(edition),
                "in_force": edition is work.in_force,
                "status": edition.version.status,
                "path": f"{addresses.edition(edition)}/",
                "file": path(edition),
            }
            for work in corpus.works
            for edition in work.editions
        ],
        "renamed": Former(corpus).locators,
    }


def document(atlas: Atlas, rules: Rules, edition: Edition) -> dict[str, Any]:
    """Return the content of the file of an edition: who it is of, and every provision in reading order."""
    return {
        "format": FORMAT,
        "id": edition.locator,
        "institution": {
            "id": edition.institution.id,
            "name": edition.institution.name,
            "short_name": edition.institution.short_name,
        },
        "names": kinship.names(edition.institution),
        "schools": [school.name for work in atlas.works if edition in work.editions for school in work.schools],
        "title": edition.protocol.title,
        "name": wording.edition_name(edition),
        "status": edition.version.status,
        "path": f"{addresses.edition(edition)}/",
        "provisions": [_provision(rules, passage) for passage in edition.passages],
    }


def _provision(rules: Rules, passage: Passage) -> dict[str, Any]:
    rule = rules.rule(passage)
    provision = passage.provision
    return {
        "eid": provision.eid,
        "wid": provision.wid or provision.eid,
        "kind": provision.kind,
        "section": rule.section,
        "place": rule.place,
        "citation": rule.citation,
        "summary": provision.summary,
        "num": provision.num,
        "heading": provision.heading,
        "lead": rule.lead,
        "text": provision.text,
        "roles": list(provision.roles),
        "roles_basis": provision.roles_basis,
        "norms": list(provision.norms),
        "context": list(provision.context),
        "topics": list(provision.topics),
        "state": provision.state,
        "possible": possible(rule.text) if rule.main_norm and rule.main_norm.force == "sanction" else None,
        "parent": passage.parents[-1].eid if passage.parents else None,
    }
