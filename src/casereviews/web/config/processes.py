"""Starting the three processes, watching them, stopping them."""

import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from casereviews.web.config.install import Install
from casereviews.web.public.order import place_in_order

SECONDS_TO_STOP = 8
SECONDS_TO_ANSWER = 60
_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG


class PortInUse(Exception):
    """A port is taken. Nothing was started."""


class DidNotStart(RuntimeError):
    """A process of ours does not answer."""


def free_ports(first: int, count: int) -> list[int]:
    """`count` ports from `first` on, or any free ones for 0. Raises PortInUse, saying which and what to do."""
    sockets, ports = [], []
    try:
        for place in range(count):
            port = first + place if first else 0
            sock = socket.socket()
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            sockets.append(sock)
            try:
                sock.bind(("127.0.0.1", port))
            except OSError as taken:
                raise PortInUse(
                    f"Port {port} on 127.0.0.1 is in use, so nothing was started. "
                    "Stop what runs there, or choose another with --port N (0 picks free ones)."
                ) from taken
            ports.append(sock.getsockname()[1])
    finally:
        for sock in sockets:
            sock.close()
    return ports


def more_ports(first: int, found: list[int], count: int) -> list[int]:
    """The ports that were found, and as many more as several boards need."""
    if len(found) >= count:
        return found
    return free_ports(first, count) if first else found + free_ports(0, count - len(found))


def environment(*, demo: bool, first: int, ports: list[int] | None) -> None:
    """What the site's processes are told by their environment.

    With ports that were picked for this once (`first` 0) the public site keeps its usual name, and its PDFs.
    """
    os.environ["CASEREVIEWS_DEMO"] = "1" if demo else "0"
    if ports:
        os.environ["CASEREVIEWS_SHOWN_AT"] = f"http://127.0.0.1:{ports[1]}"
    if ports and first:
        os.environ["CASEREVIEWS_PUBLIC_ORIGIN"] = f"http://127.0.0.1:{ports[1]}"


class Running:
    """Workspace, publisher and public server, from their start until they are told to stop."""

    def __init__(self, install: Install, ports: list[int]) -> None:
        self.workspace = f"http://127.0.0.1:{ports[0]}/"
        self.publics = [f"http://127.0.0.1:{port}/" for port in ports[1:]]
        sites = [f"{port}={place_in_order(install.sites, place)}" for place, port in enumerate(ports[1:])]
        python = sys.executable
        self._calls = {
            "workspace": [
                python,
                "-m",
                "gunicorn",
                "casereviews.web.config.wsgi",
                "--bind",
                f"127.0.0.1:{ports[0]}",
                "--workers",
                "2",
                "--threads",
                "4",
                "--timeout",
                "180",
                "--graceful-timeout",
                "5",
                "--log-level",
                "warning",
                "--no-control-socket",
            ],
            "publisher": [python, "-m", "casereviews", "publish", "watch"],
            "public": [python, "-m", "casereviews.web.public.serve", *(f"--site={site}" for site in sites)],
        }
        self._running: dict[str, subprocess.Popen] = {}
        self._stop = False

    def __enter__(self) -> Self:
        for sign in (signal.SIGINT, signal.SIGTERM):
            signal.signal(sign, self._told_to_stop)
        try:
            for name in self._calls:
                self._start(name)
            for address in [f"{self.workspace}healthz", *self.publics]:
                self._wait_for(address)
        except BaseException:
            self._stop_all()
            raise
        return self

    def __exit__(self, kind: type | None, fault: BaseException | None, trace: TracebackType | None) -> None:
        self._stop_all()

    def until_stopped(self, say: Callable[[str], None]) -> None:
        """Wait for Ctrl-C or SIGTERM; start again what ended by itself, at most once in five seconds."""
        while not self._stop:
            time.sleep(0.2)
            for name, process in list(self._running.items()):
                if process.poll() is not None and not self._stop:
                    say(f"The {name} ended by itself ({process.returncode}); starting it again.")
                    self._pause(5)
                    if not self._stop:
                        self._start(name)

    def _pause(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while not self._stop and time.monotonic() < until:
            time.sleep(0.1)

    def _told_to_stop(self, sign: int, frame: object) -> None:
        self._stop = True

    def _start(self, name: str) -> None:
        """The public server gets nothing of our environment: no data folder, no secrets."""
        bare = {key: os.environ[key] for key in ("PATH", "HOME", "LANG") if key in os.environ}
        self._running[name] = subprocess.Popen(
            self._calls[name],
            env=bare if name == "public" else None,
            stdin=subprocess.DEVNULL,
            stdout=sys.stderr,
            start_new_session=True,
            preexec_fn=_die_with_parent,
        )

    def _wait_for(self, address: str) -> None:
        until = time.monotonic() + SECONDS_TO_ANSWER
        while time.monotonic() < until and not self._stop:
            ended = [name for name, process in self._running.items() if process.poll() is not None]
            if ended:
                raise DidNotStart(f"The {ended[0]} ended while it was starting; what it said is above.")
            if _answers(address):
                return
            time.sleep(0.1)
        if not self._stop:
            raise DidNotStart(f"{address} did not answer within {SECONDS_TO_ANSWER} seconds.")

    def _stop_all(self) -> None:
        for process in self._running.values():
            if process.poll() is None:
                process.terminate()
        until = time.monotonic() + SECONDS_TO_STOP
        for process in self._running.values():
            try:
                process.wait(max(0.1, until - time.monotonic()))
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 - an address of ours on loopback
            return answer.status == 200
    except (urllib.error.URLError, OSError):
        return False


def _die_with_parent() -> None:
    """So that nothing of ours is left behind where this process is killed outright (Linux)."""
    if Path("/proc").exists():
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGTERM)
