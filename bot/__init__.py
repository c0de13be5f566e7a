"""The core: rules and use cases. It knows people, questions and streaks, neither Discord nor SQL."""
