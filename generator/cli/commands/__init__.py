"""The commands, one a module: each declares its parser and its run function as ``COMMAND``."""
