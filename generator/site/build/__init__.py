"""The whole site in one step: checked, built aside by MkDocs, and put in the place of the old one at once."""
