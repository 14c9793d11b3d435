"""The real command in a process of its own, again and again: what is imported stays, each run is a fork with limits.

``python -m tests.hostile.runner`` reads a line of JSON a run (folder, arguments) and answers with one (code, CPU seconds, MB).
"""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.cli import run_command
from tests.helpers import TODAY, base, stod

SECONDS = 30
"""CPU time after which a run is killed; far above what is allowed, so that it is measured."""
ADDRESS_SPACE = 3 << 30


@dataclass(frozen=True, slots=True)
class Done:
    code: int
    cpu: float
    """Seconds, of the run and its workers."""
    mb: int
    """Peak of the resident set, with what the runner had from the beginning."""
    stdout: str
    stderr: str


class Runner:
    """Runs commands in a process that has loaded everything."""

    def __init__(self, home: Path) -> None:
        self.home = home
        environment = os.environ | {"XDG_CACHE_HOME": str(home / "cache")}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.hostile.runner"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=environment,
            text=True,
        )

    def __call__(self, folder: Path, *arguments: str) -> Done:
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps([str(folder), str(self.home), arguments]) + "\n")
        self.process.stdin.flush()
        code, cpu, mb = json.loads(self.process.stdout.readline())
        texts = [(self.home / name).read_bytes().decode(errors="surrogateescape") for name in ("stdout", "stderr")]
        return Done(code, cpu, mb, *texts)

    def close(self) -> None:
        self.process.communicate()


def _serve() -> None:
    base({"kunskapsstod/prov.md": stod()}, TODAY)  # loads the rules and the codes
    for line in sys.stdin:
        folder, home, arguments = json.loads(line)
        process = os.fork()
        if process == 0:
            _run(folder, home, arguments)
        _, status, used = os.wait4(process, 0)
        print(json.dumps([os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss // 1024]), flush=True)


def _run(folder: str, home: str, arguments: Sequence[str]) -> None:
    os.chdir(folder)
    for number, name in enumerate(("stdout", "stderr"), 1):
        os.dup2(os.open(f"{home}/{name}", os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    signal.alarm(10 * SECONDS)
    run_command(list(arguments))


if __name__ == "__main__":
    _serve()
