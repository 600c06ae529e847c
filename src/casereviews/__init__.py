"""Case reviews: from the first notification to the published report, and what became of it."""
