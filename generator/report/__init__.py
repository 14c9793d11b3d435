"""Findings → text for people and machines. One module a format."""
