"""Use cases: what a person wants done, in terms of ids and values. What they need from outside stands in ports.py."""
