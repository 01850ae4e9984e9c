"""What the words of a line give away: does a sentence end here, could this be a heading, does a list follow."""

from __future__ import annotations

import re


def word_set(text: str) -> frozenset[str]:
    """Return the words of ``text`` as a set."""
    return frozenset(text.split())


HEADING_LIMIT = 110
HEADING_WORDS = 15

_END = re.compile(r"[.!?…][\"'”’»)\]*]*$")
_CLOSED = re.compile(r"[.!?…;:][\"'”’»)\]*]*$")
_INNER_END = re.compile(r"[a-zà-ÿ0-9)][.!?]\s+[A-ZÀ-Þ“‘\"]")
_ADDRESS = re.compile(r"(?:https?://|www\.|\S@\S)")
_ABBREVIATIONS = word_set(
    "bijv. bv. d.w.z. dwz. e.d. evt. o.a. m.b.t. i.v.m. d.m.v. t.a.v. t.b.v. n.a.v. incl. excl. art. nr. blz. pag. "
    "resp. ca. mw. dhr. drs. dr. ir. mr. prof. t/m. zgn. c.q. i.p.v. a.d.h.v. o.l.v. m.u.v. z.o.z. tel. jl. a.s. "
    "vgl. max. min."
)
_LOOSE = word_set(
    "de het een van en of voor met op te in om die dat is zijn aan door bij als tot naar over uit dan wordt worden "
    "heeft hebben mag mogen kan kunnen moet moeten dient dienen deze dit hun haar onze je jouw zich niet geen ook "
    "tussen onder tegen zonder ten ter wat wie via per"
)
_VERBS = re.compile(
    r"\b(?:is|zijn|was|mag|mogen|dient|dienen|moet|moeten|wordt|worden|heeft|hebben|kan|kunnen|zal|zullen|gaat|gaan|"
    r"vindt|vinden|verwacht|verwachten|vragen|vraagt|houdt|houden|geldt|gelden|bevat|bevatten|betekent|willen|wil|"
    r"spreken|doet|geeft|geven|neemt|nemen|maakt|maken|gebruikt|zorgt|zorgen|weet|weten|luidt|luiden|hanteren|"
    r"hanteert|verstaan)\b",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"(?:hoe|wat|wie|waar\w{0,6}|wanneer|welke?|mag|mogen|moet|kan|kun|en als|wel of niet|voor wie|doe|ben|is|zijn)\b",
    re.IGNORECASE,
)
_OPENERS = word_set(
    "aan afhankelijk al alle als ben bij binnen buiten daar daarnaast dat de deze die dit doe door een eenieder "
    "elke en er geef gebruik geen ga heb het hier hierbij hieronder hij hoe hoewel houd iedere iedereen ieder in "
    "indien is je jij jouw kan let maak mag medewerkers men met na naast neem niet nooit om onder ons onze ook op "
    "ouders over plaats praat respecteer scholen school sinds soms sociale spreek te ten tijdens tot uit "
    "uitgangspunt van vanuit verder via volg voor vraag waar wanneer wat we wees welke wie wij worden wordt zet zie "
    "zij zijn ze zo zodra zonder zorg leerlingen leerkrachten docenten personeel wil wanneer deel denk check "
    "controleer meld overleg bespreek post stuur film foto's"
)
_KNOWN = re.compile(
    r"(?:inleiding|voorwoord|vooraf|aanleiding|achtergrond|algemeen|algemene (?:bepalingen|regels|richtlijnen|"
    r"uitgangspunten)|"
    r"doel(?:stelling(?:en)?|en)?|doel(?:groep(?:en)?)?(?: en .{1,40})?|reikwijdte(?: en .{1,30})?|werkingssfeer|"
    r"uitgangspunten?|"
    r"begrip\w{0,20}|begrippen\w{0,12}|definities?|visie(?: en .{1,30})?|missie(?: en .{1,30})?|"
    r"gedragsregels?(?: .{1,60})?|"
    r"afspraken(?: .{1,60})?|(?:huis|spel|school)?regels(?: .{1,60})?|richtlijnen(?: .{1,80})?|sancties?(?: .{1,80})?|"
    r"maatregelen(?: .{1,60})?|gevolgen(?: .{1,60})?|consequenties(?: .{1,60})?|slot\w{0,14}|tot slot|ten slotte|"
    r"privacy|"
    r"toezicht(?: .{1,40})?|controle(?: .{1,40})?|handhaving|klachten\w{0,12}|inwerkingtreding|evaluatie|"
    r"bijlagen?(?: .{1,60})?|toelichting|verantwoordelijkhe(?:id|den)|rechten en plichten|tips(?: .{1,40})?|"
    r"stappenplan|"
    r"(?:bestemd )?voor (?:de |alle |onze )?(?:leerling|student|medewerker|ouder|docent|leraren|leerkracht|"
    r"personeel|onderwijs|gebruiker|iedereen)"
    r".{0,80}|leerlingen|studenten|medewerkers|ouders(?:/verzorgers)?|personeel|docenten|leerkrachten|"
    r"wet- en regelgeving|"
    r"samenvatting|contact\w{0,10}|vragen(?: .{1,30})?|"
    r"communicatie|mediawijsheid|cyberpesten|wel doen|niet doen|do'?s|don'?ts|do'?s (?:and|"
    r"en) don'?ts)[ :*]{0,3}",
    re.IGNORECASE,
)


def ends_sentence(text: str) -> bool:
    """Return whether ``text`` ends as a sentence does; an abbreviation at its end does not count."""
    tail = text[-40:]
    return bool(_END.search(tail)) and tail.rsplit(None, 1)[-1].lower() not in _ABBREVIATIONS


def closed(text: str) -> bool:
    """Return whether something may begin after ``text``: a sentence, an item, or a lead-in ends here."""
    return bool(_CLOSED.search(text[-40:]))


def leads_in(text: str) -> bool:
    """Return whether ``text`` announces what follows, as "Niet toegestaan is:" does."""
    return text.endswith(":")


def starts_low(text: str) -> bool:
    """Return whether ``text`` begins with a small letter or joining punctuation, and so continues a sentence."""
    first = text[0]
    return first.islower() or first in ",;)/&%" or (first == "(" and text[1:2].islower())


def first_word(text: str) -> str:
    """Return the first word of ``text``, at most 40 characters."""
    return text[:40].split(None, 1)[0]


def last_word(text: str) -> str:
    """Return the last word of ``text`` in lower case, at most 40 characters."""
    return text[-40:].rsplit(None, 1)[-1].lower()


def opens_sentence(text: str, common: frozenset[str]) -> bool:
    """Return whether the capital of ``text`` marks a new sentence rather than a name.

    True where its first word is a usual opener, or where the document (``common``: its lower-case words) also writes it
    without a capital.
    """
    word = first_word(text).strip("“”‘’\"'(),.:;!?")
    return word[:1].isupper() and (word.lower() in _OPENERS or word.lower() in common)


def known_heading(text: str) -> bool:
    """Return whether ``text`` is a heading that protocols usually have."""
    return len(text) <= HEADING_LIMIT and bool(_KNOWN.fullmatch(text.strip("“”‘’\"'")))


def has_verb(text: str) -> bool:
    """Return whether ``text`` holds a common finite verb, as sentences do and most headings do not."""
    return bool(_VERBS.search(text[:400]))


def shouts(text: str) -> bool:
    """Return whether ``text`` is set in capitals."""
    letters = [letter for letter in text[:200] if letter.isalpha()]
    return len(letters) >= 4 and all(letter.isupper() for letter in letters)


def like_heading(text: str) -> bool:
    """Return whether ``text`` could be a heading: short, a capital first, no end of a sentence."""
    if not text or len(text) > HEADING_LIMIT:
        return False
    words = text.split()
    if len(words) > HEADING_WORDS or not any(letter.isalpha() for letter in text):
        return False
    first = text.lstrip("“‘\"'(")[:1]
    if not (first.isupper() or first.isdigit()) or text[-1] in ".,;!-–/&" or _INNER_END.search(text):
        return False
    if text.endswith("?"):
        return bool(_QUESTION.match(text))
    if text.endswith(":") and len(words) > 6:
        return False
    return words[-1].lower().rstrip(":") not in _LOOSE and not _ADDRESS.search(text)
