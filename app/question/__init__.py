"""What a person asks for, read from their words by code alone."""
