"""What everything stands on: texts, places in a source, eIds, problems in the user's files."""
