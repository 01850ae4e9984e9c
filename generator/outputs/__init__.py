"""Files that others build on, and the files around the pages."""
