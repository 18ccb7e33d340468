"""From a question and the passages found for it to an answer whose every sentence has a source."""
