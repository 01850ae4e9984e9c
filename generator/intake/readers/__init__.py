"""One module per file type; each declares ``READER``. Adding a type is adding a module."""
