"""What a page is about, for machines: schema.org as JSON-LD.

A protocol is a ``CreativeWork``, never ``Legislation``: no legislator made it. Nothing is said that the text or its
record does not state. Addresses begin with ``base``, so that one value serves whether the site knows its own address or
not: relative ones are resolved against the page (JSON-LD 1.1, section 7.1).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from generator import addresses
from generator.book import wording
from generator.language import words
from generator.model import Edition, Institution, School, Settings
from generator.outputs.output import Dataset

Node = dict[str, Any]

_say = words.phrases.pages.linked

_LICENCE = "https://spdx.org/licenses/MIT.html"


def script(node: Node) -> str:
    """Return ``node`` as an element that no browser runs and no text can close."""
    text = json.dumps({"@context": "https://schema.org"} | node, ensure_ascii=False, separators=(",", ":"))
    return f'<script type="application/ld+json">{literal(text)}</script>'


def literal(json_text: str) -> str:
    """Return JSON that means the same and can stand inside an HTML element and inside a program."""
    for sign in "<>&\u2028\u2029":
        json_text = json_text.replace(sign, f"\\u{ord(sign):04x}")
    return json_text


def website(base: str, name: str, about: str, settings: Settings) -> Node:
    """Return the site as a whole; ``?q=`` on its home page searches it."""
    node = {
        "@type": "WebSite",
        "@id": base,
        "url": base,
        "name": name,
        "description": about,
        "inLanguage": words.CODE,
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": f"{base}{addresses.SEARCH}/?q={{search_term_string}}"},
            "query-input": "required name=search_term_string",
        },
    }
    return node | _optional(publisher=settings.publisher and {"@type": "Organization", "name": settings.publisher})


def breadcrumbs(base: str, trail: Iterable[tuple[str, str]], title: str) -> Node:
    """Return the way to a page: ``trail`` holds names and paths from home to the page above it."""
    steps: list[Node] = [{"name": name, "item": _page(base, path)} for name, path in trail]
    steps.append({"name": title})
    items = [{"@type": "ListItem", "position": place} | step for place, step in enumerate(steps, start=1)]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def institution(base: str, of: Institution) -> Node:
    """Return who issues the text, with its schools."""
    schools = [_school(base, school) for school in of.schools]
    return _issuer(base, of) | _optional(subOrganization=schools, disambiguatingDescription=of.name_note)


def school(base: str, of: Institution, school: School) -> Node:
    """Return a school and who it is of."""
    return _school(base, school) | {"parentOrganization": _issuer(base, of)}


def version(base: str, edition: Edition, earlier: Edition | None) -> Node:
    """Return one version of a protocol; ``earlier`` is the one that it is stated to replace."""
    text = edition.version
    here = _page(base, addresses.edition(edition))
    parts = [
        {"@type": "CreativeWork", "@id": f"{here}#{section.eid}", "name": name, "position": place}
        for place, section in enumerate(text.sections, start=1)
        if (name := " ".join(filter(None, (section.num, section.heading))))
    ]
    issuer = _issuer(base, edition.institution)
    node = {
        "@type": "CreativeWork",
        "@id": here,
        "url": here,
        "identifier": edition.locator,
        "name": edition.protocol.title,
        "version": text.id,
        "inLanguage": words.CODE,
        "author": issuer,
        "publisher": {"@id": issuer["@id"]},
        "encoding": {
            "@type": "MediaObject",
            "contentUrl": base + addresses.source_file(edition),
            "encodingFormat": "text/plain",
            "sha256": text.source.sha256,
        },
    }
    return node | _optional(
        alternateName=text.title if text.title != edition.protocol.title else None,
        datePublished=text.date and text.date.isoformat(),
        creativeWorkStatus=text.status,
        isBasedOn=earlier and _page(base, addresses.edition(earlier)),
        hasPart=parts,
    )


def revision(base: str, old: Edition, new: Edition, title: str) -> Node:
    """Return the page on what changed, made from two versions."""
    return _compared(base, title, addresses.revision(new), (old, new))


def pair(base: str, title: str, left: Edition, right: Edition) -> Node:
    """Return the page that sets two texts side by side."""
    return _compared(base, title, addresses.pair(left, right), (left, right))


def dataset(base: str, about: str, files: Iterable[Dataset]) -> Node:
    """Return the open data, file by file."""
    here = _page(base, addresses.DATA)
    downloads = [
        {
            "@type": "DataDownload",
            "name": item.name,
            "description": item.about,
            "contentUrl": base + item.path,
            "encodingFormat": item.type.partition(";")[0],
        }
        for item in files
    ]
    return {
        "@type": "Dataset",
        "@id": here,
        "url": here,
        "name": _say.DATASET,
        "description": about,
        "inLanguage": words.CODE,
        "isAccessibleForFree": True,
        "license": _LICENCE,
        "conditionsOfAccess": _say.CONDITIONS,
        "distribution": downloads,
    }


def _compared(base: str, title: str, path: str, texts: Sequence[Edition]) -> Node:
    here = _page(base, path)
    sources = [
        {
            "@type": "CreativeWork",
            "@id": _page(base, addresses.edition(of)),
            "name": _say.PROTOCOL_VERSION.format(title=of.protocol.title, version=wording.edition_name(of)),
        }
        for of in texts
    ]
    return {
        "@type": "CreativeWork", "@id": here, "url": here, "name": title, "inLanguage": words.CODE, "isBasedOn": sources
    }  # fmt: skip


def _issuer(base: str, of: Institution) -> Node:
    here = _page(base, addresses.institution(of))
    return {"@type": "Organization", "@id": here, "name": of.name} | _optional(url=_web(of.website))


def _school(base: str, of: School) -> Node:
    here = _page(base, addresses.school(of))
    return {"@type": "School", "@id": here, "name": of.name} | _optional(url=_web(of.website))


def _page(base: str, path: str) -> str:
    return f"{base}{path}/" if path else base


def _web(website: str | None) -> str | None:
    """Return a full address; how the text prints it (``www.school.nl``) is none."""
    return website if website and website.startswith(("https://", "http://")) else None


def _optional(**fields: Any) -> Node:
    """Return what is stated: no field is empty."""
    return {name: value for name, value in fields.items() if value}
