"""Versions of core.db."""
