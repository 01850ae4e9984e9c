"""The grounds on which a difference in words is known to leave a rule as it is, one module per kind.

``notation`` (the same number, day or hour), ``synonyms`` (the reviewed list of words of the same force), ``slips`` (a
word that is none beside one that is), ``enumeration`` (members in another order) and ``form`` (spaces, signs, capitals,
accents, endings). Whatever none of them explains is a change of the rule.
"""
