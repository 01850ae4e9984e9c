"""What an act comes to that no verb allows, asks or forbids: denied it is forbidden, told to people it is asked."""

from __future__ import annotations

from generator.language import words
from generator.model import Force
from generator.stating.sentence import Sentence, denied, pattern
from generator.stating.telling import lifted

_read, _things = words.patterns.stating.force, words.patterns.stating.things
_FACT, _PASSIVE, _TOLD, _VERB = map(pattern, (_read.FACT, _read.PASSIVE, _read.TOLD, _read.VERB))
_INFINITIVE_END, _BARE_BAN, _AFTER_COLON = map(pattern, (_read.INFINITIVE_END, _read.BARE_BAN, _read.AFTER_COLON))
_DEVICE, _STILL, _LIMITED = map(pattern, (_things.DEVICE, _things.STILL, _read.LIMITED))
_MANY, _BOUND, _WITHOUT_CONSENT = map(pattern, (_read.MANY, _read.TELLS_ITSELF, _read.WITHOUT_CONSENT))
_CONDUCT, _RECEIVES, _SHOWS = pattern(_read.CONDUCT), pattern(_read.RECEIVES), pattern(_read.SHOWS)
_STAFF_ACTS = pattern(_read.STAFF_ACTS)
_ONLY_THEY = pattern(_read.ONLY_THEY)
_GOES, _PLACED = pattern(_things.GOES), pattern(_things.PLACED)
_NOT_GIVEN, _ENTRY = pattern(_read.NOT_GIVEN), pattern(_read.ENTRY)
_PROVIDED = pattern(_things.PROVIDED)
_PUT = pattern(_things.PUT)
_RECORDED, _KEPT = pattern(_things.RECORDED), pattern(_things.KEPT)


def act(sentence: Sentence) -> Force | None:
    """Return what an act denied, or limited by "alleen", comes to; null where it is neither, or a fact."""
    main = sentence.main
    if denied(main):
        if _WITHOUT_CONSENT.search(sentence.whole):
            return "permit-if"
        ordered = sentence.imperative and not _FACT.search(main.split(" ", 1)[0])
        if ordered or _banned(sentence):
            return "permit-if" if lifted(sentence) else "forbid"
        return None
    spoken = (
        sentence.subject or sentence.speaks_to_you or _PASSIVE.search(main) or _PUT.search(main) or _DEVICE.search(main)
    )
    alone = (
        sentence.subject == "people" and _ONLY_THEY.search(main) and not (_FACT.search(main) or _RECEIVES.search(main))
    )
    limited = alone or (spoken and not sentence.imperative and _LIMITED.search(sentence.whole))
    return "permit-if" if limited else None


def _banned(sentence: Sentence) -> bool:
    """Whether a denied act of people is one they shall not do, and no fact that is denied."""
    main = sentence.main
    last = _AFTER_COLON.split(main)[-1]
    if _BARE_BAN.search(last) and not _VERB.search(last):
        return True
    if _NOT_GIVEN.search(main) and not _ENTRY.search(main):
        return False
    if _PASSIVE.search(main):
        return not _TOLD.search(main)
    if _DEVICE.search(main) and _STILL.search(main):
        return True
    if not _VERB.search(main) and _INFINITIVE_END.search(main):
        return True
    return (sentence.subject is not None or sentence.speaks_to_you) and not _FACT.search(main)


def asked(sentence: Sentence) -> bool:
    """Return whether people are told what they do, and so to do it; facts about them ask nothing."""
    main = sentence.main
    if denied(main):
        return False
    if _DEVICE.search(main) and (_GOES.search(main) or _PLACED.search(main)) and not _PROVIDED.search(main):
        return True
    if _CONDUCT.search(main) or (_RECORDED.search(main) and _KEPT.search(main)):
        return True
    if _RECEIVES.search(main):
        return False
    fact = _FACT.search(_SHOWS.sub(" ", main))
    if fact or _BOUND.search(main) or _MANY.search(main):
        return False
    told = sentence.subject == "people" or sentence.speaks_to_you or bool(_STAFF_ACTS.search(main))
    return sentence.imperative or told
