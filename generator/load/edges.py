"""Where one thing ends and the next begins: between sentences, at a number or a bullet, never inside a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import pairwise

from generator.ground.errors import Problem
from generator.ground.expressions import expression
from generator.ground.marker import alike, counts_on, glued, is_bullet
from generator.ground.sentences import (
    complete,
    ends_in_initial,
    ends_in_reference,
    ends_sentence,
    excepts,
    first_word,
    last_word,
    leaves_open,
    rules,
    starts_low,
    unfinished,
)
from generator.ground.text import LONGEST, brief
from generator.language import words
from generator.load import goingon
from generator.load.beginnings import Beginnings
from generator.load.claims import Claim, Word
from generator.load.runs import Lists, Run, together
from generator.yamlio import Document, visible

# Of a list of years, ages or amounts a bare number may begin a line too; only a new sentence tells that it counts.
_BARE = expression(r"[0-9]+|[a-np-zA-Z]")
# Signs of Markdown around a heading say nothing themselves, nor do numbers that stand apart from their texts.
_LAYS_OUT = expression(
    r"(?:#{1,6}|\*\*|__|>)(?:\s(?:#{1,6}|\*\*|__|>))*|\\[.)]|(?:\(?[a-z0-9]{1,4}[.)](?:\s|$)){2,}|"
    r"(?:[•·▪●○◦■](?:\s|$)){2,}"
)
_ESCAPES = "\\"
_ITALIC = ("*", "_")
_ANNOUNCES = expression(
    rf"(?:^|\s)(?:{words.patterns.ingest.letter.ABOUT}\s?:?|{words.patterns.ingest.front.TITLE}\s?[:=](?:\s[\"'])?)$",
    re.IGNORECASE,
)
_BRACKETED = expression(r"\([^()]{1,200}\)")
_PAGED = expression(r"[|•]?\s?[0-9]{1,3}(?:/[0-9]{1,3})?")
_TURNING = frozenset(words.patterns.sentences.TURNING.split())
# Enough to find the place again.
_SHOWN = 30
_ADDRESS = expression(r"(?:https?://|www\.)\S")
# Inside a line nothing but its shortness tells a heading from the first sentence; as for the ingester, 101 of 104
# golden headings have no more words.
_HEADING_WORDS = 9
_GREETING = expression(words.patterns.sentences.GREETING, re.IGNORECASE)
_INFINITIVE = words.patterns.sentences.TO
_ABOUT_ALL = frozenset(words.patterns.sentences.ABOUT_ALL.split())
_MEND = "let each part begin where a sentence, a number or a bullet does, and hold whole sentences"


def check(
    document: Document,
    found: Sequence[Claim],
    ordered: Sequence[Word],
    aside: Mapping[int, str],
    may: Set[int],
    torn: Set[int],
    low: Set[int],
    begins: Beginnings,
    source_path: str,
) -> Iterator[Problem]:
    """Yield every place where a sentence is divided over two parts of the file, but where a person accepted that.

    ``ordered`` are all words of the source that have a place, in its order. What stands before and after the lines that
    are set ``aside`` is held together, and each of these lines is held to what stands beside it, but for those that
    ``may`` interrupt a provision. About the claims that are ``torn`` enough is said; those that are ``low`` begin with
    a small letter by right (:mod:`ownlines`).
    """
    known = goingon.names(ordered)
    first_of = {word.claim: word for word in reversed(ordered)}

    def divided(passed_over: Set[int]) -> Iterator[Problem]:
        # What escapes a sign in Markdown says nothing: what stands before it is held to that sign.
        said = [word for word in ordered if not (word.field == "artefact" and word.text == _ESCAPES)]
        lists = Lists(found, together([word for word in said if word.line not in passed_over]))
        for before, after in pairwise(lists.runs):
            lists.reach(before)
            if {before.claim, after.claim} & torn:
                continue
            if _may_begin(before, after, lists, known, low):
                continue
            first, field = after.words[0], found[after.claim].place_of(after.field)
            accepted = first == first_of[after.claim] and begins.accepts(found[after.claim].name)
            if accepted and not (_turns(before, after) or leaves_open(before.text)):
                continue
            what = f"“{brief(after.text, 50)}” begins inside a sentence, after “{_end(before.text)}”"
            yield document.problem(field, f"{what} ({source_path}:{first.line}:{first.start + 1})", _MEND)

    yield from divided(aside.keys())
    if may != aside.keys():
        yield from divided(may)


def _turns(before: Run, after: Run) -> bool:
    """Whether what stands before turns round what follows, or the reverse: no person may part these, nor length.

    A ban set aside, with what it bans as a rule, or a rule without its "niet" or "behalve …", says the opposite.
    """
    first, last = first_word(after.text).lower().strip(",:;."), last_word(before.text)
    turned = first in _TURNING or last in _TURNING or excepts(after.text)
    return turned or (before.field == "artefact" and rules(before.text))


def _may_begin(before: Run, after: Run, lists: Lists, known: Set[str], low: Set[int]) -> bool:
    """Whether ``after`` may begin there; ``known`` are the names of the source."""
    if len(before.text) + len(after.text) > LONGEST and before.claim != after.claim and not _turns(before, after):
        return True  # one provision cannot hold both, so somewhere they part
    if before.field == "num":
        return before.claim != after.claim or not (_BARE.fullmatch(before.text) and starts_low(after.text))
    if before.field == after.field == "artefact" and _PAGED.fullmatch(after.text):
        return True
    if any(run.field == "artefact" and _LAYS_OUT.fullmatch(run.text) for run in (before, after)):
        return True
    if _emphasised(before, after):
        return True
    if before.field == "artefact" and after.field == "title" and _ANNOUNCES.search(before.text):
        return True  # "Betreft: afspraken over foto's": what a letter is about may begin small
    if before.claim == after.claim and before.field == after.field:
        return True  # what stood between them is looked at for itself
    on_one_line = before.words[-1].line == after.words[0].line
    if after.field == "num":
        set_tight = glued(before.text)
        if set_tight is not None and not on_one_line and counts_on(set_tight, after.text):
            return True
        return complete(before.text) or _numbered(before, after, lists, on_one_line=on_one_line)
    if not on_one_line and after.field == "text" and glued(after.text) is not None and not unfinished(before.text):
        return True
    near = after.words[0].line - before.words[-1].line <= lists.wrap
    if not on_one_line and "artefact" in (before.field, after.field):
        return _beside(before, after, near=near)
    if not on_one_line:
        if complete(before.text) or (_GREETING.fullmatch(before.text) and not starts_low(after.text)):
            return True
        if starts_low(after.text):
            said = after.claim in low or _between_brackets(before, after)
            led = lists.inside(after, before) and lists.opens_line(before)
            return said or (led and _tail(before, after, near=near))
        if unfinished(before.text) or goingon.goes_on(before.text, after.text, known, near=near):
            return False
        return _lines_apart(before, after, known, near=near)
    if before.claim == after.claim:
        # A heading before the text of its own article, as in "Foto's: leerlingen plaatsen …".
        brief_head = before.heads and len(before.words) <= _HEADING_WORDS
        return brief_head and (complete(before.text) or after.text[0] in "-–—")
    if after.page or before.page:
        return after.page or not starts_low(after.text)
    ended = (ends_sentence(before.text) and not ends_in_initial(before.text)) or (
        before.heads and after.field != "text"
    )
    return ended and not starts_low(after.text)


def _between_brackets(before: Run, after: Run) -> bool:
    """Whether what stands below the title is all in brackets, and so no part of it; of a rule it might be."""
    titled = before.field == "title" and not (rules(before.text) or unfinished(before.text))
    return titled and _BRACKETED.fullmatch(after.text) is not None


def _emphasised(before: Run, after: Run) -> bool:
    """Whether one of two is the sign around words that Markdown sets in italics, against the first or last of them."""
    one, two = before.words[-1], after.words[0]
    touch = one.line == two.line and one.start + len(one.text) == two.start
    for run, edge in ((before, one), (after, two)):
        signs = run.field == "artefact" and all(w.text in _ITALIC or _LAYS_OUT.fullmatch(w.text) for w in run.words)
        if signs and (touch or edge.text not in _ITALIC):
            return True
    return False


def _numbered(before: Run, after: Run, lists: Lists, *, on_one_line: bool) -> bool:
    """Whether the number ``after`` begins something after words that no sign ends."""
    listed = lists.last(after)
    if _listed(before, after, listed):
        return True
    if on_one_line:
        return False
    if ends_in_reference(before.text) and any(sign.isalnum() for sign in after.text):
        return lists.begins(after)
    apart = after.words[0].line - before.words[-1].line > lists.wrap and not leaves_open(before.text)
    same = listed is not None and alike(listed, after.text)
    # "4 Ouders" behind "3. Medewerkers": the sign behind a number is soon forgotten.
    counts = listed is not None and counts_on(listed, after.text) and not leaves_open(before.text)
    return lists.led(before, after) or apart or same or counts or before.field != "text" or before.text[-1] == ","


def _tail(item: Run, after: Run, *, near: bool) -> bool:
    """Whether words that begin low go on with what led in to the points, of which ``item`` is the last.

    They do as an exception to them all, as the verb of them all ("te plaatsen"), below a blank line, and where they
    stand further to the left; else they are the rest of the point. What begins inside a line is no point whose place
    tells that: every line below the end of a sentence stands further to the left.
    """
    text = item.text.rstrip(",")
    if not text or unfinished(text) or leaves_open(text):
        return False
    signed = text != item.text
    verb = after.text.startswith(_INFINITIVE)
    left = after.words[0].start < item.words[0].start and not item.marked
    excepted = excepts(after.text) and (signed or first_word(after.text) in _ABOUT_ALL)
    return not near or verb or left or excepted


def _lines_apart(before: Run, after: Run, known: Set[str], *, near: bool) -> bool:
    """Whether a capital at the start of a line begins something, after words that no sign ends; it may be a name's.

    It does under a heading, after more blank lines than texts have inside, in texts whose lines are rules without
    numbers and points, and as a sentence or lead-in after the last point of a list.
    """
    if before.field != "text" or before.claim == after.claim:
        return True
    if not near:
        return True
    if leaves_open(before.text):
        return False
    if before.marked and not after.marked and goingon.begins_anew(before.text, after.text, known):
        return True
    own_lines = before.words[0].line == before.words[-1].line and not before.marked
    return not ends_sentence(after.text) and (after.field == "heading" or own_lines)


def _beside(before: Run, after: Run, *, near: bool) -> bool:
    """Whether one of two, an artefact on lines of its own, is no part of a sentence in the other.

    The names, dates and addresses that pages carry begin low too; what ends as a sentence does, or rules, is text. A
    name may begin the last line of a rule: where the two are ``near``, that no blank line parts them, an artefact may
    neither end the sentence before it nor leave off inside one.
    """
    if complete(before.text) or _ADDRESS.match(after.text):
        return True
    if not starts_low(after.text):
        rest = after.field == "artefact" and before.field == "text" and ends_sentence(after.text)
        ends = rest and (leaves_open(before.text) or not goingon.whole(after.text))
        return not near or not (ends or (before.field == "artefact" and unfinished(before.text)))
    return after.field == "artefact" and not (ends_sentence(after.text) or rules(after.text))


def _listed(before: Run, after: Run, listed: str | None) -> bool:
    """Whether a number begins something wherever it stands, also after words that no sign ends."""
    counted = listed is not None and counts_on(listed, after.text) and alike(listed, after.text)
    return counted or before.heads or before.page or is_bullet(after.text)


def _end(text: str) -> str:
    return visible(text if len(text) <= _SHOWN else f"…{text[-_SHOWN:].lstrip()}")
