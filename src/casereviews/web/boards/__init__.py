"""The boards of an install: names with the dates they were valid, nation, and what the public sees of each."""
