"""A retailer's own files into central: product and inventory feeds as Google defines them, and JSON Lines for the
rest."""
