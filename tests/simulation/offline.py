"""Seventy-two hours without a line at a full day's load, then the line heals: the count of what came of it.

Being written: see the simulation's other files for its parts.
"""

from __future__ import annotations
