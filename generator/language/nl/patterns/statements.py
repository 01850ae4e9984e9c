"""Words by which a sentence threatens something, so that a statement must quote it."""

SANCTION = (
    r"aangifte|berisp\w{1,6}|boetes?|consequenties|disciplinaire?|geroyeerd|geschorst|inneemt|ingenomen|maatregel(?:en)?|"
    r"nablijven|ontsla(?:g|an|gen)|rechtspositionele?|royement|sancties?|schors(?:en|ing|ingen|t)|straf(?:fen|t|maat)?|"
    r"gestraft|time-?out|verwijdering"
)
