"""A real nginx and a real Apache on loopback, to try the files for web servers with (see ``scripts/servers.sh``)."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import ports

UNPACKED = Path(__file__).resolve().parent.parent / ".cache" / "servers"
"""Where they are if the system has none."""
_PATH = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin", str(UNPACKED / "usr" / "sbin")])
_START = 120
"""How many seconds a server may take to answer: it takes a fraction of one, on a busy machine a few."""

_NGINX = """\
daemon off;
master_process off;
pid {work}/nginx.pid;
error_log stderr;
events {{}}
http {{
    access_log off;
    client_body_temp_path {work};
    proxy_temp_path {work};
    fastcgi_temp_path {work};
    uwsgi_temp_path {work};
    scgi_temp_path {work};
    server {{
        listen 127.0.0.1:{port};
{block}
    }}
}}
"""
_APACHE = """\
ServerRoot {work}
ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile {work}/apache.pid
ErrorLog /dev/stderr
User #65534
Group #65534
{modules}
TypesConfig /dev/null
{block}
"""
_MODULES = ("mpm_event", "authz_core", "dir", "mime", "headers", "alias", "filter", "deflate", "autoindex")


@contextmanager
def nginx(work: Path, block: str) -> Iterator[str]:
    """Run nginx with ``block`` in its only server and give the address of the host; ``work`` is for its own files."""
    port = ports.free()
    settings = work / "nginx.conf"
    settings.write_text(_NGINX.format(work=work, port=port, block=block), encoding="utf-8")
    with _running([_found("nginx"), "-p", str(work), "-e", "stderr", "-c", str(settings)], port) as address:
        yield address


@contextmanager
def apache(work: Path, block: str) -> Iterator[str]:
    """Run Apache with ``block`` among its settings and give the address of the host; ``work`` is for its own files.

    Apache gives up the rights of root, so what it serves must be readable for all.
    """
    port = ports.free()
    program = _found("apache2", "httpd")
    folders = [
        UNPACKED / "usr/lib/apache2/modules",
        *map(Path, ("/usr/lib/apache2/modules", "/usr/lib64/httpd/modules")),
    ]
    folder = next(each for each in folders if each.is_dir())
    # Where a module is part of the program there is no file for it.
    there = [name for name in _MODULES if (folder / f"mod_{name}.so").is_file()]
    modules = "\n".join(f"LoadModule {name}_module {folder}/mod_{name}.so" for name in there)
    settings = work / "apache.conf"
    settings.write_text(_APACHE.format(work=work, port=port, modules=modules, block=block), encoding="utf-8")
    with _running([program, "-D", "FOREGROUND", "-f", str(settings)], port) as address:
        yield address


def _found(*names: str) -> str:
    for name in names:
        if path := shutil.which(name, path=_PATH):
            return path
    raise FileNotFoundError(f"there is no {names[0]}: run scripts/servers.sh")


@contextmanager
def _running(command: list[str], port: int) -> Iterator[str]:
    libraries = os.pathsep.join(str(folder) for folder in UNPACKED.glob("usr/lib/*-linux-*"))
    environment = {**os.environ, **({"LD_LIBRARY_PATH": libraries} if libraries else {})}
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, encoding="utf-8") as process:
        try:
            _wait(process, port)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _wait(process: subprocess.Popen[str], port: int) -> None:
    end = time.monotonic() + _START
    while time.monotonic() < end:
        if process.poll() is not None:
            assert process.stderr is not None
            raise RuntimeError(f"the server ended: {process.stderr.read()}")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise TimeoutError(f"the server did not answer within {_START} s")
