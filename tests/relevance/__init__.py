"""How well the search finds: a list of questions, asked in a real browser of the built site (``make relevance``)."""
