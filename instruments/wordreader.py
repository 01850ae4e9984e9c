"""A reader of Word files that knows nothing of how ours are written: what a text is once its changes are accepted.

After ECMA-376 part 1, 17.13.5: content inside ``ins`` and ``moveTo`` came, inside ``del`` and ``moveFrom`` went; the
same elements in the properties of a paragraph's mark say so of the end of the paragraph. Where an end is gone the
paragraph is one with the next, and has the properties of the next.
"""

import io
import zipfile
from typing import Literal
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CAME, WENT = {f"{W}ins", f"{W}moveTo"}, {f"{W}del", f"{W}moveFrom"}


def part(content: bytes, name: str = "word/document.xml") -> ElementTree.Element:
    """Return a part of a Word file as a tree."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return ElementTree.fromstring(archive.read(name))


def read(content: bytes, changes: Literal["accept", "reject"]) -> list[tuple[str, str]]:
    """Return style and text of every paragraph of the body, all changes accepted or all rejected."""
    dropped = WENT if changes == "accept" else CAME
    body = part(content).find(f"{W}body")
    assert body is not None
    found: list[tuple[str, str]] = []
    gathered = ""
    for paragraph in body.iter(f"{W}p"):
        gathered += "".join(_texts(paragraph, dropped))
        properties = paragraph.find(f"{W}pPr")
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        if mark is not None and any(child.tag in dropped for child in mark):
            continue
        if changes == "reject" and (before := paragraph.find(f"{W}pPr/{W}pPrChange/{W}pPr")) is not None:
            properties = before
        style = properties.find(f"{W}pStyle") if properties is not None else None
        found.append((style.get(f"{W}val", "") if style is not None else "", gathered))
        gathered = ""
    assert not gathered, "the last paragraph has no end"
    return found


def _texts(element: ElementTree.Element, dropped: set[str]) -> list[str]:
    texts = []
    for child in element:
        if child.tag in dropped or child.tag == f"{W}pPr":
            continue
        if child.tag in (f"{W}t", f"{W}delText"):
            texts.append(child.text or "")
        elif child.tag == f"{W}tab":
            texts.append("\t")
        else:
            texts += _texts(child, dropped)
    return texts
