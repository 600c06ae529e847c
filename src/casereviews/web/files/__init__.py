"""Files by their content: kept once, named by what is in them, never served inline."""
