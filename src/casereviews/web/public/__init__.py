"""Builds the public site as files. Of what is remembered it reads the public record, nothing else."""
