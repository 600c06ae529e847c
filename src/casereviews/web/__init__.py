"""The site: the rooms that remember, show, and decide who may."""
