"""The site as a whole."""

NAME = "Protocolwijzer"
ABOUT = "Wat mag er op sociale media op jouw school? De protocollen van scholen, woordelijk en vergeleken."
LINE = "Sociale media op school: de regels, woordelijk."
"""The line below the name on the picture that a link to the site is shown with."""
