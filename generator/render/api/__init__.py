"""The JSON API v1: the same model as the pages, as static files. Stable key order, no clock: unchanged content, unchanged bytes.

``$schema`` is the first key of every file; keys are those of front-matter; an absent value is an absent key, never null.
"""
