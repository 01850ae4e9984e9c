"""Which elements of a page are text, which are menus, heads and feet of a site, and which nobody sees."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.intake.text import Edge
from generator.intake.web.sheets import Declared

Attributes = Mapping[str, str | None]

BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl"),
        *("dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header"),
        *("hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section"),
        *("summary", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "ul", "optgroup", "option"),
    )
)
UNSEEN = frozenset(
    (
        *(
            "head",
            "script",
            "style",
            "template",
            "noscript",
            "title",
            "meta",
            "link",
            "base",
            "area",
            "map",
            "datalist",
        ),
        *("param", "source", "track", "audio", "video", "canvas", "img", "rp", "colgroup", "col"),
    )
)
ELSEWHERE = frozenset(("iframe", "object", "embed", "frame", "svg"))
TITLED = "p.title, p.MsoTitle, h1, h2, h3, h4, h5, h6"
"""Of these the first: word processors that write pages put their title, a paragraph, above all headings."""
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
BOLD = frozenset(("b", "strong", "th", *HEADINGS))
STRUCK = frozenset(("s", "del", "strike"))
_BOXES = {"checkbox": ("\u2610", "\u2611"), "radio": ("\u25cb", "\u25c9")}
LISTS = frozenset(("ol", "ul", "menu", "dir"))

_MENUS = frozenset(("nav", "aside", "button", "select", "input", "textarea", "dialog", "search"))
_ROLES: Mapping[str, Edge] = {
    "navigation": "menu",
    "banner": "header",
    "contentinfo": "footer",
    "complementary": "menu",
    "search": "menu",
    "dialog": "menu",
    "alertdialog": "menu",
    "menu": "menu",
    "menubar": "menu",
}
# What builders of sites call bars of cookies, paths of pages, words for screen readers alone, and where one is to share
# the page; not where one is to do something else, for "Meld pesten bij …" is that too.
_JUNK = re.compile(
    r"(?:^|[-_\s])(?:cookies?|consent|breadcrumbs?|skip-?link|skip-?to|sr-only)(?:$|[-_\s])|cookie"
    r"|(?:^|\s)(?:sharedaddy|shar(?:e|ing)-(?:buttons?|links?)|social-share)(?:$|\s)"
)
_READ_ALOUD = re.compile(r"(?:^|\s)(?:sr-only|screen-reader-text|visually-hidden|visuallyhidden)(?:$|\s)")
_FOOTNOTE = re.compile(r"_?(?:fn|ftn|footnote|endnote|cite_note)[-_:]?\d{1,3}")
_PARTS = frozenset(("article", "main", "section"))


def edge(tag: str, attributes: Attributes, inside_part: bool) -> Edge | None:
    """Return whether an element is a head or foot of the site, or for finding one's way, by what the page says."""
    if tag in _MENUS:
        return "menu"
    role = (attributes.get("role") or "").lower()
    if role in _ROLES:
        return _ROLES[role]
    if tag in ("header", "footer") and not inside_part:
        return "header" if tag == "header" else "footer"
    if tag in ("body", "html", "main", "article"):
        return None  # builders mark these with whether a bar is shown
    named = f"{attributes.get('id') or ''} {attributes.get('class') or ''}".lower()
    return "menu" if _JUNK.search(named) or _READ_ALOUD.search(named) else None


def is_footnote(tag: str, attributes: Attributes) -> bool:
    """Return whether an element is a footnote, by what programs that print them below a text call it.

    What may hold a heading, a table or several paragraphs is none as a whole.
    """
    return tag in ("p", "li") and _FOOTNOTE.fullmatch((attributes.get("id") or "").lower()) is not None


def is_part(tag: str, attributes: Attributes) -> bool:
    """Return whether an element is a part of the text, with a head and a foot of its own."""
    return tag in _PARTS or (attributes.get("role") or "") in ("main", "article")


def is_struck(declared: Declared) -> bool:
    """Return whether a line runs through the words of an element."""
    told = (declared.get(name, "").lower() for name in ("text-decoration", "text-decoration-line"))
    return any("line-through" in each for each in told)


def box(tag: str, attributes: Attributes) -> str:
    """Return the sign of a box or button to choose with, as browsers print it; empty of any other element."""
    kind = (attributes.get("type") or "").lower() if tag == "input" else ""
    return _BOXES[kind]["checked" in attributes] if kind in _BOXES else ""


def is_hidden(attributes: Attributes, declared: Declared) -> bool:
    """Return whether nobody sees an element."""
    return (
        ("hidden" in attributes and attributes["hidden"] != "until-found")
        or attributes.get("aria-hidden") == "true"
        or declared.get("display", "").lower() == "none"
        or declared.get("visibility", "").lower() in ("hidden", "collapse")
    )
