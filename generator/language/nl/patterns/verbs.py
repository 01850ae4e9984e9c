"""Forms of verbs that say how certain something is, or that only help another verb."""

AUXILIARY = r"wordt|worden|werd|werden|is|zijn|was|waren|heeft|hebben|had|hadden"
PARTICIPLE = r"(?:\w{0,8}ge\w{2,}|\w{0,8}(?:be|er|her|ont|ver)\w{2,})(?:d|t|n)"
"""What a participle looks like: ``gefilmd``, ``toegestaan``, ``verspreid``."""
INSEPARABLE = r"(?:be|ge|er|her|ont|ver)"
"""What a verb begins with whose participle has the form of its third person: ``bedreigd`` and ``bedreigt``."""
SEPARABLE = frozenset(
    """
    aan achter af bij binnen boven buiten deel dicht door heen in klaar kwijt langs los mee mis na neer om onder op open
    over plaats rond samen stil tegen terug thuis toe tussen uit vast vol voor voort vooruit vrij waar weg weer
    """.split()  # noqa: SIM905
)
"""What a verb may part from itself: “in te leveren”, “inleveren”."""
ALSO_PREPOSITIONS = frozenset(
    """
    aan achter bij binnen boven buiten door goed in langs met mis na naast om onder op over rond tegen tot tussen van
    vol voor
    """.split()  # noqa: SIM905
)
"""Words that say something else beside a word than joined to it: “door geven” and “doorgeven”."""
