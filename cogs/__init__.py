"""The Discord edge: a folder a feature, and what all of them share in _kit."""
