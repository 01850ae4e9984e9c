"""Forms of verbs that say how certain something is, or that only help another verb."""

POSSIBLE = r"\b(kan|kunnen)\b(\W+\w+){0,6}?\W+(worden|komen)\b"
"""A measure that may follow."""
CERTAIN = r"\b(wordt|worden|zal|zullen)\b"
"""A measure that will follow."""
AUXILIARY = r"wordt|worden|werd|werden|is|zijn|was|waren|heeft|hebben|had|hadden"
PARTICIPLE = r"(?:\w{0,8}ge\w{2,}|\w{0,8}(?:be|er|her|ont|ver)\w{2,})(?:d|t|n)"
"""What a participle looks like: ``gefilmd``, ``toegestaan``, ``verspreid``."""
