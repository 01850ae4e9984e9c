"""The signposts where pages used to be."""

TITLE = "Verhuisd: {title}"
HEADING = "Deze pagina heeft een nieuw adres"
HERE = "Je vindt haar nu hier:"
