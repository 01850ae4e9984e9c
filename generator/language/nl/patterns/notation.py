"""Numbers, dates and hours that are written in more than one way."""

from generator.language.nl.dates import MONTHS

CARDINALS = [
    "nul",
    "één",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
    "twintig",
]
TENS = dict(
    zip(["dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"], range(30, 100, 10), strict=True)
)
ORDINALS = [
    "eerste",
    "tweede",
    "derde",
    "vierde",
    "vijfde",
    "zesde",
    "zevende",
    "achtste",
    "negende",
    "tiende",
    "elfde",
    "twaalfde",
    "dertiende",
    "veertiende",
    "vijftiende",
    "zestiende",
    "zeventiende",
    "achttiende",
    "negentiende",
    "twintigste",
]

IN_WORDS: dict[str, str] = {
    **{word: str(number) for number, word in enumerate(CARDINALS)},
    **{word: str(number) for word, number in TENS.items()},
    **{word: f"{number}e" for number, word in enumerate(ORDINALS, 1)},
    "honderd": "100",
    "duizend": "1000",
    "eenmaal": "1 keer",
    "tweemaal": "2 keer",
    "driemaal": "3 keer",
    "anderhalf": "1,5",
    "anderhalve": "1,5",
}
"""Numbers in letters, and in digits. “Een” is left out: without its accents it is an article."""
MONTH = {name: str(number) for number, name in enumerate(MONTHS, 1)} | {
    "jan": "1", "feb": "2", "mrt": "3", "apr": "4", "jun": "6", "jul": "7", "aug": "8", "sep": "9", "sept": "9",
    "okt": "10", "nov": "11", "dec": "12",
}  # fmt: skip
AGED = r"(?:\s|-)?jarig"
"""What follows a number of years: “zestienjarige”, “16-jarige”."""
ORDINAL_END = r"(?:ste|de|e)"
HOUR = r"uur|u\.?"
TIMES = r"maal|x"
"""“Drie maal”, “3x”: keer."""
KEER = "keer"
TWO_HOURS = r"[-–]|en|of|tot|tot en met"
"""What stands between two hours that share the word behind the second: “8.30 en 14.30 uur”."""
EURO = r"€|eur\b|euro\b"
PERCENT = r"%|procent\b"
ROMAN_AFTER = r"klas|klassen|groep|leerjaar|hoofdstuk|artikel|bijlage|deel|fase|periode|stap|lid|paragraaf"
"""What a Roman number stands behind where it is a number and no letter."""
UP_TO = r"tot en met|t\.?/m|t\.m\."
"""What a hyphen between two numbers stands for."""
