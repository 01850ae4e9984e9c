"""The kinds of pages, a module each: what it shows, where it lives, what it is called."""
