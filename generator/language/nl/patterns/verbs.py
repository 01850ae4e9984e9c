"""Forms of verbs that say how certain something is, or that only help another verb."""

AUXILIARY = r"wordt|worden|werd|werden|is|zijn|was|waren|heeft|hebben|had|hadden"
PARTICIPLE = r"(?:\w{0,8}ge\w{2,}|\w{0,8}(?:be|er|her|ont|ver)\w{2,})(?:d|t|n)"
"""What a participle looks like: ``gefilmd``, ``toegestaan``, ``verspreid``."""
