"""Texts of institutions that do not exist."""
