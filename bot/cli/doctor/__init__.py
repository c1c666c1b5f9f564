"""`whosaid doctor`: everything that must be right before and while whosaid runs, a line each."""
