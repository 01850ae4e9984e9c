"""Words by which a sentence threatens something, so that a statement must quote it."""

SANCTION = (
    r"aangifte|berisp\w{1,6}|boetes?|consequenties|disciplinaire?|geroyeerd|geschorst|inneemt|ingenomen|maatregel(?:en)?|"
    r"nablijven|ontsla(?:g|an|gen)|rechtspositionele?|royement|sancties?|schors(?:en|ing|ingen|t)|straf(?:fen|t|maat)?|"
    r"gestraft|time-?out|verwijdering"
)
WEAKENING = (
    r"zelden|nauwelijks|amper|verboden|verbod|verbied\w{1,2}|afgeraden|ontraden|ongewenst|vermijd\w{0,3}|voorkom\w{1,4}|"
    r"weiger\w{1,3}|nalaten|misverstand"
)
"""What denies without a word of denial, or nearly does."""
JOINS = r"[,;:.!?()–—]|\b(?:en|of|maar|doch|want|dus|terwijl)\b"
"""What parts a clause from the next, so that a denial in the one is none of the other."""
_CONSENT = r"(?:met|na|zonder) (?:\w+ ){0,3}(?:toestemming|goedkeuring|instemming)"
_EXCEPTS = (
    r"tenzij|mits|behalve|behoudens|uitgezonderd|(?:met|op) (?:uitzondering|uitsluiting) van|zo ?lang|voor ?zover|"
    r"(?:op|onder) (?:de )?voorwaarde"
)
_IF = r"als|indien|wanneer"
_FEW = r"(?:niet|nooit|geen|alleen|enkel|slechts|uitsluitend|zonder)"
_BUT = (
    rf"(?:(?:maar|doch|echter|alleen|en dan|hoewel|ofschoon|al|zulks|dit|ware het)(?: \w+){{0,4}}? {_FEW}|"
    rf"zij het(?: {_FEW})?)"
)
_LAST = r"(?:\w+ ){1,5}(?:na|niet|uitgesloten)(?=\s*(?:[.;)]|$))"
LIMITS = (
    rf"\s*(?:[,;(–—-]\s*)?({_EXCEPTS}|{_BUT}|(?<=[,(–—] ){_LAST}|{_IF}|zodra|totdat|na overleg|"
    rf"vanaf (?:de leeftijd van )?[0-9]+|alleen|enkel|slechts|uitsluitend|(?<=[(–—:])\s*(?:niet|nooit)|{_CONSENT})\b"
)
"""What limits the words right before it, whatever sign stands between."""
LIMITS_FARTHER = rf"\b({_EXCEPTS})\b"
"""What limits all of its clause, however far behind."""
LIMITS_APART = (
    r"\s*(tenzij|mits|uitgezonderd|uitzondering(?:en)?:|"
    r"(?:dit|dat) (?:geldt|mag|is) (?:echter )?(?:niet|alleen|slechts|enkel|uitsluitend)\b)"
)
"""What limits the sentence or clause before it, though that has ended."""
LIMITS_ALONE = rf"\s*({_EXCEPTS}|(?:maar|echter|doch|alleen) (?:niet|nooit|geen))\b"
"""What does so where it stands in a sentence without a verb."""
LIMITS_AHEAD = rf"\W*(?:(?:alleen|pas|slechts|enkel) )?({_EXCEPTS}|{_IF}|zodra|{_CONSENT})\b"
"""With what a sentence begins that holds only under a condition."""
LIMITS_INSIDE = rf"\b({_EXCEPTS}|{_IF}|zodra|{_CONSENT})\b"
"""What limits the clause that it is put into."""
ONLY = r"\b(alleen|uitsluitend|slechts|enkel)\s+$"
"""What limits the words right behind it to those alone."""

BEING = r"is|zijn|wordt|worden"
"""Verbs that make a clause of their own of what follows, beside modal ones."""
