"""The files with which a browser compares and collects."""

INDEX = "data/versies/index.json"
