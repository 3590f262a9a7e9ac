"""The rules of the trade: pure functions over frozen dataclasses, integer minor units, `now` passed in."""
