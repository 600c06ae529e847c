"""Exampleshire: a made-up board, its people and its published pages; absent in production."""
