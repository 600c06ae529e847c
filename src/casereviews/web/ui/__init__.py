"""Layouts, components, form fields, dates and words: how everything looks and is said."""
