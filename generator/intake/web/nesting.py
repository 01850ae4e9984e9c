"""How deep a page is nested, about, before it is parsed: a parser takes time with the square of that."""

from __future__ import annotations

import re

MOST_OPEN = 5_000
"""Of so many the parse takes some .03 s, of 40,000 over 3; pages have a few dozen, and browsers stop at 512."""
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
)
# Elements that the next of their kind ends, so that they nest only in others that are counted.
_ENDED = frozenset(
    {"p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "option", "optgroup", "rt", "rp"}
    | {"caption", "colgroup", "html", "head", "body"}
)
# Elements in which tags are text.
_RAW = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"})
# Elements of drawings, which alone may be closed where they are opened.
_DRAWN = frozenset(
    {"svg", "g", "path", "circle", "ellipse", "rect", "line", "polygon", "polyline", "text", "tspan", "use", "defs"}
    | {"symbol", "stop", "image", "mask", "marker", "pattern", "lineargradient", "radialgradient", "clippath"}
)
_TAG = re.compile(r"<!--|<(/?)([a-zA-Z][^\s/>]*)([^>]*)")


def most_open(page: str) -> int:
    """Return how many elements are open at once at most, counted by their tags alone."""
    open_: dict[str, int] = {}
    depth = most = at = 0
    drawing = False
    while match := _TAG.search(page, at):
        at = match.end()
        if match[2] is None:
            end = page.find("-->", at)
            if end < 0:
                break
            at = end + 3
            continue
        tag = match[2].lower()
        drawing = tag in _DRAWN and (drawing or tag == "svg") and not (tag == "svg" and match[1])
        if match[1]:
            if open_.get(tag):
                open_[tag] -= 1
                depth -= 1
        elif tag in _RAW:
            ended = re.compile(rf"</{tag}", re.IGNORECASE).search(page, at)
            if ended is None:
                break
            at = ended.end()
        elif tag not in _VOID and tag not in _ENDED and not (drawing and match[3].endswith("/")):
            open_[tag] = open_.get(tag, 0) + 1
            depth += 1
            most = max(most, depth)
    return most
