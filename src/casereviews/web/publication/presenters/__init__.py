"""The words of the catalogue's pages, and of bringing a page in."""
