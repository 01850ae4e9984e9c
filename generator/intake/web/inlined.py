"""Tags of HTML between the words of another text: a name, what they look like, and lines without them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.ground.expressions import expression

TAG_NAMES = (
    "html|head|body|title|meta|link|script|style|div|span|p|br|hr|h[1-6]|ul|ol|li|dl|dt|dd|a|b|i|u|em|strong|sup|sub|small|"
    "table|thead|tbody|tr|td|th|img|figure|section|article|main|header|footer|nav|aside|form|input|button|label|blockquote|"
    "font|center|iframe|svg|path"
)
INLINE = frozenset(("a", "b", "i", "u", "em", "strong", "span", "sup", "sub", "small", "font"))
"""Names of tags that stand within a word or a sentence."""
_MORE = "mark|s|del|ins|kbd|code|q|abbr|cite|details|summary"
_CODE = r"(?P<code>(?P<ticks>`{1,3})(?!`).{1,400}?(?<!`)(?P=ticks)(?!`))"
_TAG = expression(rf"{_CODE}|</?(?P<name>{TAG_NAMES}|{_MORE})(?:\s[^<>]{{0,2000}})?\s?/?>", re.IGNORECASE)
_COMMENT, _ENDED = "<!--", "-->"


def without(lines: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Yield each line without its tags and comments, and whether words that nobody sees stood in a comment.

    What stands between signs of code (`` ` ``) stays as it is.
    """
    hidden = False
    for line in lines:
        shown, unseen = line, False
        if hidden or _COMMENT in line:
            shown, hidden, unseen = _commented(line, hidden)
        yield (_TAG.sub(_left, shown).rstrip() if "<" in shown else shown), unseen


def _commented(line: str, hidden: bool) -> tuple[str, bool, bool]:
    shown, unseen = "", False
    rest = line
    while rest:
        said, sign, rest = rest.partition(_ENDED if hidden else _COMMENT)
        if hidden:
            unseen = unseen or any(map(str.isalnum, said))
        else:
            shown += said
        hidden = hidden != bool(sign)
    return shown.rstrip(), hidden, unseen


def _left(tag: re.Match[str]) -> str:
    """Return what is left of a tag: nothing, or a space where it parts words."""
    if tag["code"]:
        return tag["code"]
    parts = tag["name"].lower() not in INLINE and tag.start() and tag.end() < len(tag.string)
    return " " if parts and not f"{tag.string[tag.start() - 1]}{tag.string[tag.end()]}".isspace() else ""
