"""The language of the site: ``words`` is the only place that says which.

Everything that is in a language and not in the data stands in the package of that language: what readers see, plural
forms and rounding, the patterns by which texts are read, lists of words, the stemmer.
"""

from generator.language import nl as words

__all__ = ["words"]
