"""The template as data: vocabularies, front-matter fields, headings and blocks.

Checks, JSON Schema, ``kunskap new`` and the author guide all read from here; nothing else repeats it.
"""
