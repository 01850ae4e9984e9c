"""What a person has to do to bring a text from a desk to a page: counted while it is done."""
