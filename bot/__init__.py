"""The programs around the core: the command line, reading files, drawing posts for each chat."""

__version__ = "0.1.0"
