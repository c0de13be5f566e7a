"""Rules: frozen dataclasses and plain functions, with no I/O, no clock and no randomness of their own."""
