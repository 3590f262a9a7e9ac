"""Alembic's scripts for central's database. Each is safe to be killed: it runs in one transaction."""
