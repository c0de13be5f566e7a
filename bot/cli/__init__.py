"""The command line: what the operator types, and what they read."""
