"""What this machine remembers: two SQLite files, each with one writer, and the pictures beside them. No Qt, no network."""
