"""What whosaid remembers: one database, SQLite or PostgreSQL, behind small repositories."""
