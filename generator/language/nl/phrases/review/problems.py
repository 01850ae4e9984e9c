"""The commonest messages of the check, by the pattern of their English words; what is not here is shown as it is."""

SAID: tuple[tuple[str, str], ...] = ()
