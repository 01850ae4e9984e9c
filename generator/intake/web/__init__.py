"""Web pages (HTML Living Standard): tree → blocks as a browser shows them, with menus and the like told apart."""
