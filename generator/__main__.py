"""``python -m generator`` is ``kunskap``."""

from .cli import main

main()
