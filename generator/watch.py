"""Wait for changes in a folder."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

PAUSE = 0.1
"""Seconds to wait for more: editors write a file in several steps."""
CHANGES = frozenset({"created", "modified", "deleted", "moved"})
"""Events that change something: reading a file is an event too."""


class _Listener(FileSystemEventHandler):
    def __init__(self) -> None:
        self.changed = Event()

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in CHANGES:
            self.changed.set()


def changes(folder: Path) -> Iterator[None]:
    """Once at the beginning, then after each change, for as long as somebody asks."""
    listener = _Listener()
    observer = Observer()
    observer.schedule(listener, str(folder), recursive=True)
    observer.start()
    try:
        while True:
            yield
            listener.changed.wait()
            time.sleep(PAUSE)
            listener.changed.clear()
    finally:
        observer.stop()
        observer.join()
