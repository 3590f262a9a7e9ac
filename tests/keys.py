"""The key that the tests' device folders are encrypted with."""

KEY = bytes(range(32))
