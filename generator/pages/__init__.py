"""Views → complete pages, independent of any site engine."""
