"""Versions of catalog.db."""
