"""What a person runs: the window, the command line and the engine behind both."""

__version__ = "0.1.0"
