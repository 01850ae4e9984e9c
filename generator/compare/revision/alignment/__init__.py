"""Which heading, provision or row became which, and what was split or merged."""
