"""Documents as they lie on desks: one made-up text, printed by several programs in several file types."""
