"""Quotations and transcripts: whose words they are, each rule a file."""
