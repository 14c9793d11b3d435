"""The seam to MkDocs: the only place that knows of it."""
