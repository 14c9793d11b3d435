"""Planned outputs → the site folder: judged, written beside, then swapped in. A run that fails leaves the old site as it was."""
