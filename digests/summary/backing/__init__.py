"""What the article says around each figure, and by whom: so much a post may repeat."""
