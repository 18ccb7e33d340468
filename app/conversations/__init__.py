"""Conversations as they are kept, found again and written out."""
