"""Finding English among Dutch: words that English cannot do without and that Dutch does not know."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

ENGLISH = frozenset(
    re.findall(
        r"\S+",
        """
        about after an and any are author back because before below but button by cannot changed choose chosen clear
        click close closed collapse content copied copy could current dark delete details did disabled dismiss does done
        draft each edit empty enter error every expand failed files find follow footer for forbidden found from had have
        header hidden hide his how if initializing invalid it items its keyboard language less light loading made
        matching missing must navigation never next no none nothing often only opens other our page pages parent please
        powered previous remove required reset result results role roles rule rules save school's schools search section
        select selected send settings share should show shown sign size skip some source submit switch table than that
        the their them then there these they this those title to toggle toolbar topics try unknown until update updated
        use used using value view what when where which who why will with without words would year yes you your
        """,
    )
)
"""Words of labels and sentences; those that are Dutch as well (``of``, ``was``, ``is``, ``open``) are left out."""
ALLOWED = frozenset({"content", "source", "follow", "schools", "pages"})
"""Reviewed: ‘content’ stands in a quoted definition of social media, ‘source.txt’ is the name of a file, ‘follow’ is a
word that pupils type, ‘Social Schools’ an app and ‘Cloudflare Pages’ a host."""
ATTRIBUTES = ("aria-label", "alt", "placeholder", "title", "label", "aria-description", "aria-roledescription")
MACHINES = ("code", "script", "style", "template")
"""What holds names for machines: those of files and fields may be English."""


def english(text: str) -> list[str]:
    """Return the English words in ``text``, in order."""
    return [word for word in re.findall(r"[a-zà-ÿ]+(?:['’][a-z]+)?", text.lower()) if word in ENGLISH - ALLOWED]


def said(tree: Element) -> Iterator[str]:
    """Yield every piece of text that a page shows or tells, names for machines left out."""
    for part in tree.iter("meta"):
        if (part.get("name") or part.get("property")) in ("description", "og:title", "og:description", "og:image:alt"):
            yield part.get("content") or ""
    yield from _said(tree)


def _said(element: Element) -> Iterator[str]:
    if element.tag in MACHINES or not isinstance(element.tag, str):
        return
    yield from (words for name in ATTRIBUTES if (words := element.get(name)))
    yield element.text or ""
    for child in element:
        yield from _said(child)
        yield child.tail or ""
