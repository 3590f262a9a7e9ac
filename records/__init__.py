"""What this machine remembers: two SQLite files, one writer each, and pictures beside them. No Qt, no network."""
