"""Everything derived from a corpus, made once, for every page, output and paper."""
