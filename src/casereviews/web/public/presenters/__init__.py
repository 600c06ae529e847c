"""Finished words for each kind of page. A template chooses nothing."""
