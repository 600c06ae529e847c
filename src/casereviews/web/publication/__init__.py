"""What the board publishes: reviews, publication events, documents; written to the public record when it is out."""
