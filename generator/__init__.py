"""Generator of the national clinical knowledge base: Markdown in, website and machine-readable data out."""
