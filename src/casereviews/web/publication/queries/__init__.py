"""What is read of a board's catalogue: `catalogue` for the pages, `uploads` for what was sent to be brought in."""
