"""Exampleshire: a made-up board, its people and its published pages; absent in production."""

from pathlib import Path

EXAMPLESHIRE = Path(__file__).resolve().parents[4] / "examples" / "exampleshire"
