"""Office documents: word processing, presentations, spreadsheets, e-books."""
