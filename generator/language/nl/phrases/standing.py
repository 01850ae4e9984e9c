"""Where a text stands on a topic, said from the reader's side: the same words wherever that is said."""

TO_YOU = {
    "binds": "bindt jou",
    "affects": "raakt jou",
    "general": "geldt voor iedereen, zonder iemand te noemen",
    "others": "alleen voor anderen",
    "elsewhere": "niet hier; {document} geldt ook en staat niet op deze site",
    "silent": "niet geregeld",
    "not-applicable": "niet van toepassing",
}
"""By standing, to the reader whom it is about."""

ABOUT_OTHERS = "gaat over anderen, bindt niemand in het bijzonder"
"""Of what is general and yet names whom it is about."""

AND_ABSENT = "{standing}; {document} geldt ook en staat niet op deze site"
ABSENT = "Daarnaast geldt {document}; dat staat niet op deze site."
ABSENT_QUOTE = "Zo zegt de tekst het:"
DOCUMENT = "‘{title}’"
