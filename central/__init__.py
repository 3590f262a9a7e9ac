"""What the other end promises: the reference central API, its feed, its imports and its own tables."""
