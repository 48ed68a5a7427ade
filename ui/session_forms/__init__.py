"""What is written of a session, for every screen where one is opened."""
