"""What a new text is probably about: topics and counterparts for provisions that nobody reviewed yet."""
