"""What is said of the answers that texts give to a question of the codebook, and of texts that give none."""

SILENCE = {
    "unread": "nog niet gelezen",
    "not-applicable": "niet van toepassing: deze tekst noemt deze groep niet",
    "elsewhere": "zegt de tekst niet*",
    "unsaid": "zegt de tekst niet",
}
"""How it is to be read that a text gives no answer; starred as a silence in a cell is."""
ELSEWHERE = "zegt de tekst niet; {documents} geldt ook en staat niet op deze site"
ELSEWHERE_MANY = "zegt de tekst niet; {documents} gelden ook en staan niet op deze site"

JOINT = {True: "en", False: "of", None: "en/of"}
"""Between actors of one sentence: all of them, one, or the text leaves that open."""
AND = "en"
TO = "{answer} (voor {roles})"
NOTED, FOR, UNDER = "{answer} ({notes})", "voor {roles}", "kop: {settings}"
"""Of whom an answer is said, and what the heading above says of when or where."""
APART = "; "
"""Between answers that stand in different sentences."""

ALSO = "Ook in:"
MORE = "En nog {texts} met dit antwoord"
FURTHER = "En nog {answers}"
ANSWER_COUNT = ("ander antwoord", "andere antwoorden")
TEXT_COUNT = ("tekst", "teksten")
AND_MORE = "{names} en nog {more}"
