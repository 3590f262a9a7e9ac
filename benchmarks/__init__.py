"""How fast it is: every figure as a ratio to a baseline measured in the same run (docs/benchmarks.md)."""
