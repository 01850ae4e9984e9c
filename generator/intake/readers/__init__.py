"""One module per file type; each declares ``READER``. Adding a type is adding a module.

What reads a file is imported where there is one to read, so that no text waits for the libraries of another type.
"""
