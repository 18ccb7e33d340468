"""What every layer stands on: errors, cancelling and progress, and child processes that may die."""
