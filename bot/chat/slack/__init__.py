"""Slack: hears the people of a workspace, and posts to its channels."""
