"""The public record: published copies, complete in themselves, with no key to anything above or to a person."""
