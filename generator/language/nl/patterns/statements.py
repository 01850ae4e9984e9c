"""Words by which a sentence threatens something, so that a statement must quote it."""

SANCTION = (
    r"aangifte|berisp\w{1,6}|boetes?|consequenties|disciplinaire?|geroyeerd|geschorst|inneemt|ingenomen|maatregel(?:en)?|"
    r"nablijven|ontsla(?:g|an|gen)|rechtspositionele?|royement|sancties?|schors(?:en|ing|ingen|t)|straf(?:fen|t|maat)?|"
    r"gestraft|time-?out|verwijdering"
)
WEAKENING = r"zelden|nauwelijks|amper"
"""What nearly denies."""
JOINS = r"[,;:.!?()–—]|\b(?:en|of|maar|doch|want|dus|terwijl)\b"
"""What parts a clause from the next, so that a denial in the one is none of the other."""
LIMITS = (
    r"\s*(?:[,(–—-]\s*)?(tenzij|mits|behalve|behoudens|uitgezonderd|maar (?:niet|nooit|alleen)|als|indien|wanneer|"
    r"zo ?lang|voor ?zover|(?:op|onder) (?:de )?voorwaarde|alleen|uitsluitend|"
    r"(?:met|na|zonder) (?:\w+ ){0,3}(?:toestemming|goedkeuring|instemming))\b"
)
"""What limits the words right before it, whatever sign stands between."""
ONLY = r"\b(alleen|uitsluitend|slechts|enkel)\s+$"
"""What limits the words right behind it to those alone."""
