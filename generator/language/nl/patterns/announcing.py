"""By what the name of a person, a day of birth or an account is announced, and what looks alike and is none."""

from generator.language.nl.patterns.furniture import DATE
from generator.language.nl.patterns.people import FULL_NAME, SHOUTED_SURNAME, SURNAME

_OF_WHOM = (
    r"(?:leerling|kind|ouders?|ouder\(s\)|verzorgers?|leerkracht|leraar|docent|medewerker|mentor|student|ondertekenaar|"
    r"melder|slachtoffer|dader|betrokkene)s?(?:/verzorgers?)?"
)
_LINES = r"(?:[ \t]*\r?\n){1,3}[ \t]{0,4}"
LABELLED = (
    rf"(?<![\w-])(?i:(?:voor|achter|roep)?na(?:am|men)(?:\s(?:en\s(?:handtekening|paraaf)\s)?(?:van\s)?(?:(?:de|het|uw)\s)?"
    rf"{_OF_WHOM})?)"
    rf"(?:[ \t]{{0,3}}:[ \t]{{0,4}}(?P<behind>{FULL_NAME}|"
    rf"(?:{SURNAME}|{SHOUTED_SURNAME})(?=[ \t]{{0,3}}(?:[,;.(\r\n]|$)))|"
    rf"[ \t]{{0,3}}:?{_LINES}(?P<below>{FULL_NAME})(?=[ \t]*(?:\r?\n|$)))"
)
"""A word that announces a name: behind a colon a single word is one too, on the next line a first name and surname."""
SIGNED = (
    r"(?<![\w-])(?i:\(?w\.\s?g\.\)?|was getekend|getekend(?: door)?|hoogachtend|"
    r"namens (?:dezen?|(?:het|de|onze)(?: [a-z]{2,20}){1,3})|(?:vriendelijke |hartelijke |lieve )?groet(?:jes|en)?|"
    r"handtekening|paraaf|voor (?:akkoord|gezien|kennisname)|ondergetekende|"
    rf"t\.?a\.?v\.?|ter attentie van|p/a)[,.:]?(?:[ \t]{{0,4}}|{_LINES})(?P<behind>{FULL_NAME})"
)
"""With what a letter or decision ends, or whom it is sent to, and a name behind it or below."""
NO_NAME = frozenset({"onbekend", "anoniem", "handtekening", "datum", "geheim", "verplicht", "optioneel"})
"""What stands behind such a word and names nobody."""
BORN = (
    r"(?<![\w-])(?:geboren|geboorte\s?(?:datum|dag)|geb\.\s?dat(?:um|\.)|geb\.|verjaardag)"
    rf"(?:\s(?:te|in)\s[^\W\d_][\w’'-]{{1,30}}(?:\s[^\W\d_][\w’'-]{{1,30}}){{0,2}})?,?\s{{0,2}}:?\s{{0,2}}(?:op\s)?(?:{DATE})"
    r"(?![\w-])(?!\s(?:of|en)\s(?:later|eerder|daarna|daarvoor|ervoor|erna))"
)
"""A day of birth; one that bounds an age ("geboren na …", "… of later") is nobody's."""
ACCOUNT = r"(?<![\w.@/+-])@[A-Za-z_][\w.-]{1,28}[\w]"
ACCOUNT_OF = (
    r"(?<![\w.@/-])(?:insta|instagram|snap|snapchat|tiktok|twitter|discord)(?:[ -]?(?:account|naam))?\s?:\s?"
    r"((?=[a-z_.]*[0-9_.][\w])[a-z][\w.]{3,28}\w)"
)
"""The name of an account behind that of its network: of letters alone it may be any word."""
PROFILE = (
    r"(?<![\w.@-])(?:https?://)?(?:www\.)?(?:instagram|twitter|x|tiktok|facebook|snapchat|linkedin|threads|pinterest)\.com/"
    r"(?:@|add/|in/)?([A-Za-z][\w.-]{2,40})/?(?![\w/?])"
)
"""The page of an account: with more behind it, it is a page of something else."""
NO_ACCOUNT = frozenset(
    """
    about accounts add all channel contact copyright download everybody everyone explore export font-face gebruiker
    gebruikersnaam groups hashtag help here home iedereen import jijzelf jouwnaam keyframes legal login media
    mention mentions naam newsroom online page pages policies policy post privacy reel safety search settings share
    sharer stories team terms tos username vriend vrienden watch
    """.split()  # noqa: SIM905
)
"""What stands in such a place and is nobody: words for anybody, and pages of the firms themselves."""
