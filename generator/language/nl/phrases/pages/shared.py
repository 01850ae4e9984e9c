"""What several kinds of page say: the way to a page, the signs beside a quotation, counts."""

CRUMBS = "Kruimelpad"
HOME = "Home"
