"""What lasts: the database, its SQL, and the content that ships with the bot."""
