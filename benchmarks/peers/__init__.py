"""Other ways to bring the same rows to a device."""
