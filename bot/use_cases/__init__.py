"""What whosaid does for its user, whatever the way in; the outside comes through ports."""
