"""Articles on web pages: from the bytes that a server gave to text, headline, outlet and date."""
