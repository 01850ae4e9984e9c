"""The language of the site: ``words`` is the only place that says which.

Everything that is in a language and not in the data stands in the package of that language: what readers see, plural
forms and rounding, the patterns by which texts are read, lists of words, the stemmer. What the commands say of a user's
files is written in English where it is said; ``telling`` says it in the language of the site.
"""

from generator.language import nl as words

__all__ = ["words"]
