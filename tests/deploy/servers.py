"""The shipped configurations in the servers they are for, with a folder of their own and a free port; nothing else is changed."""

from __future__ import annotations

import http.client
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.conftest import ROOT

NGINX = """\
{user}
daemon off;
pid {folder}/nginx.pid;
events {{}}
http {{
    types {{
        text/html html;
        text/css css;
        application/javascript js;
        application/json json;
        application/xml xml;
        image/svg+xml svg;
    }}
    access_log {folder}/access.log;
    client_body_temp_path {folder}/1;
    proxy_temp_path {folder}/2;
    fastcgi_temp_path {folder}/3;
    uwsgi_temp_path {folder}/4;
    scgi_temp_path {folder}/5;
    include kunskapsstod.conf;
}}
"""
APACHE = """\
ServerRoot {folder}
{user}
Listen 127.0.0.1:{port}
ServerName kunskapsstod.example
PidFile {folder}/apache.pid
DefaultRuntimeDir {folder}
ErrorLog {folder}/error.log
{modules}
TypesConfig {folder}/mime.types
Include kunskapsstod.conf
"""
MODULES = ("mpm_event", "authz_core", "mime", "dir", "setenvif", "headers", "rewrite", "filter", "deflate")
APACHE_MODULES = (Path("/usr/lib/apache2/modules"), Path("/usr/lib64/httpd/modules"), Path("/usr/libexec/apache2"))


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes


class Served(NamedTuple):
    url: str
    """Without a slash at the end."""
    ask: Callable[[str], Answer]
    """``ask("/api/…")``, over one connection."""
    log: Path


@contextmanager
def serving(server: str, site: Path) -> Iterator[Served]:
    """``server`` is nginx or apache. The site is seen through a folder that is open to others: Apache won't run as root."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        shutil.copytree(site, folder / "site", copy_function=os.link)
        with _running(server, folder) as running:
            yield running


@contextmanager
def _running(server: str, folder: Path) -> Iterator[Served]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = {"nginx": _nginx, "apache": _apache}[server](folder, port)
    shutil.copytree(ROOT / "deploy" / server, folder / "kunskapsstod")
    host = (folder / "kunskapsstod/kunskapsstod.conf").read_text()
    for example, here in (("listen 80", f"listen 127.0.0.1:{port}"), ("*:80", f"*:{port}"), ("/srv/kunskapsstod", str(folder))):
        host = host.replace(example, here)
    (folder / "kunskapsstod.conf").write_text(host)
    (folder / "logs").mkdir()
    process = subprocess.Popen(command)
    try:
        connection = _connect(port, process)
        yield Served(
            f"http://127.0.0.1:{port}",
            lambda path: _get(connection, path),
            folder / {"nginx": "access.log", "apache": "logs/access.log"}[server],
        )
    finally:
        process.terminate()
        process.wait()


def _nginx(folder: Path, port: int) -> list[str]:
    user = "user root;" if os.getuid() == 0 else ""
    (folder / "nginx.conf").write_text(NGINX.format(folder=folder, user=user))
    return [_program("nginx"), "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")]


def _apache(folder: Path, port: int) -> list[str]:
    user = "User #65534\nGroup #65534" if os.getuid() == 0 else ""
    shared = next(place for place in APACHE_MODULES if place.exists())
    modules = "\n".join(
        f"LoadModule {name}_module {shared}/mod_{name}.so" for name in MODULES if (shared / f"mod_{name}.so").exists()
    )
    (folder / "mime.types").write_text("text/html html\ntext/css css\napplication/javascript js\n")
    (folder / "apache.conf").write_text(APACHE.format(folder=folder, port=port, modules=modules, user=user))
    return [_program("apache2", "httpd"), "-D", "FOREGROUND", "-f", str(folder / "apache.conf")]


def _program(*names: str) -> str:
    places = f"{os.environ['PATH']}:/usr/sbin:/usr/local/sbin"
    found = next((path for name in names if (path := shutil.which(name, path=places))), None)
    assert found, f"No {names[0]} found: run scripts/prepare-tests.sh"
    return found


def _connect(port: int, process: subprocess.Popen[bytes]) -> http.client.HTTPConnection:
    while process.poll() is None:
        connection = http.client.HTTPConnection("127.0.0.1", port)
        try:
            connection.connect()
        except ConnectionRefusedError:
            time.sleep(0.05)
        else:
            return connection
    raise AssertionError(f"The server stopped with {process.returncode}")


def _get(connection: http.client.HTTPConnection, path: str) -> Answer:
    connection.request("GET", path, headers={"Host": "ond.example"})
    response = connection.getresponse()
    return Answer(response.status, {name.lower(): value for name, value in response.getheaders()}, response.read())
