"""A tagged PDF of every page, made from the same HTML and style sheet, checked, and kept by what it was made from."""
