"""The outputs, a module each: what the file is, where it lives, how it is written."""
