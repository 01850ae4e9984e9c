"""Whom a sentence speaks to and whether it forbids, as far as its first words tell."""

PASSING = (
    "de het een alle al elke iedere onze is zijn voor wordt worden als indien wanneer ook dan en of en/of , ( door "
    "van zowel zittende (ex-)leerlingen jonge individuele betrokken daarnaast bovendien verder daarbij tevens dient "
    "dienen mag mogen moet moeten kan kunnen niet wel hun haar zijn/haar ons"
)
INVERTED = (
    r"\b(?:dient|dienen|moet|moeten|mag|mogen|neemt|nemen|meldt|melden|maakt|maken|zoekt|zoeken|weten|geeft|gaan|gaat|"
    r"(?:is|wordt) het(?: voor)?|(?:kunnen|worden) naar|overleggen|vragen|plaatsen|houden)\s{1,3}(?=\w)"
)
EVERYONE = (
    r"\b(?:gebruikers van (?:sociale|social) media|iedereen|een\s?ieder|eenieder|alle (?:betrokkenen|gebruikers)|"
    r"alle bij de school betrokken"
    r"|(?:elke|de|alle|het is|voor) (?:voor )?betrokkenen?|betrokkenen|gebruikers?)\b"
)
DEFINES = (
    r"\b(?:hieronder (?:worden|wordt|verstaan)|wordt verstaan|worden verstaan|wordt bedoeld|worden bedoeld|"
    r"verstaan wij|verstaan we|al die (?:leerling|ouder)|"
    r"degene die|een ieder die)\b|^[A-Z][\w/ ]{2,40}:\s"
)
GOOD = (
    r"^\W*(?:wel(?: doen)?|do'?s|mag(?: wel)?|dit mag|toegestaan|wat (?:mag|doe ik|doen we|doe je) wel|"
    r"gewenst)\b(?! niet)"
)
BAD = (
    r"^\W*(?:niet(?: doen)?|don'?t'?s|mag niet|dit mag niet|niet toegestaan|verboden|wat (?:mag|doe ik|doen we|"
    r"doe je) niet|ongewenst)\b"
)
FORBIDS = r"\b(?:niet|geen|nooit|verboden)\b[^.]{0,80}:$"
ALLOWS = r"\b(?:toegestaan|mogen|mag)\b[^.]{0,80}:$"
ADDRESSED = r"\b(?:voor|t\.a\.v\.|door)\b"
BETWEEN = r"\b(?:contact|omgang|tussen|met|over)\b"
"""In a heading of a few words: it names roles as its subject and speaks to none of them."""
PERMITS = r"\b(?:mag|toegestaan)\b"
AND = "en"
