"""A name that another took the place of: which are names, which replacements recur, what the texts say of them."""
