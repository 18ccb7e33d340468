"""Long questions: summaries and comparisons over whole documents."""
