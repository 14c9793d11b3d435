"""Flow charts as drawings: ``text`` → ``graph`` → ``grid`` → ``routes`` → ``drawing``.

Boxes stand in the cells of a grid, so none can cover another; the longest way goes straight down at the left and what branches off
stands beside it, so that most charts are narrow enough for a phone. Lines run between the cells.
"""
