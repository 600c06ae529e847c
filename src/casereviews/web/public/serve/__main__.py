"""Starting the public server with folders and ports, and stopping it."""

import argparse
import signal
import socketserver
import sys
import threading
from collections.abc import Sequence
from http.server import ThreadingHTTPServer
from pathlib import Path

from casereviews.web.public.serve.handler import Handler

AT_ONCE = 256


class Server(ThreadingHTTPServer):
    """Serves one folder at one port, to so many readers at once; who comes later waits a second, or is sent away."""

    daemon_threads = True
    request_queue_size = 512

    def __init__(self, address: tuple[str, int], folder: Path) -> None:
        self.folder = folder
        self.room = threading.BoundedSemaphore(AT_ONCE)
        super().__init__(address, Handler)

    def process_request(self, request: object, client_address: object) -> None:
        if self.room.acquire(timeout=1):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: object, client_address: object) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self.room.release()

    def server_bind(self) -> None:
        """Without asking the network for the machine's name, as the standard one does."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = self.server_address[:2]

    def handle_error(self, request: object, client_address: object) -> None:
        """A reader who hangs up in the middle is no news; anything else is said, without who it was."""
        fault = sys.exc_info()[1]
        if not isinstance(fault, (ConnectionError, TimeoutError)):
            print(f"The public server could not answer: {fault!r}", file=sys.stderr, flush=True)


def main(told: Sequence[str] | None = None) -> int:
    call = _parser().parse_args(told)
    servers: list[Server] = []
    try:
        for port, folder in call.site:
            servers.append(Server((call.host, port), folder))
    except OSError as fault:
        print(f"Port {port} cannot be used ({fault.strerror}). Nothing was started; name another.", file=sys.stderr)
        return 2
    _serve(servers)
    return 0


def _serve(servers: list[Server]) -> None:
    """Until SIGTERM or SIGINT."""
    stopped = threading.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        signal.signal(sign, lambda signum, frame: stopped.set())
    for server in servers:
        threading.Thread(target=server.serve_forever, args=(0.2,), daemon=True).start()
        host, port = server.server_address[:2]
        print(f"{server.folder}: http://{host}:{port}/", file=sys.stderr, flush=True)
    stopped.wait()
    for server in servers:
        server.shutdown()
        server.server_close()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="casereviews.web.public.serve", description="Serve public sites as files.")
    parser.add_argument(
        "--site",
        action="append",
        required=True,
        type=_site,
        metavar="PORT=FOLDER",
        help="a port, and a folder that holds a site or a link `current` to one; may be given again",
    )
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen at (default: this machine alone)")
    return parser


def _site(text: str) -> tuple[int, Path]:
    port, equals, folder = text.partition("=")
    if not (equals and folder and port.isascii() and port.isdigit() and int(port) < 65536):
        raise argparse.ArgumentTypeError(f"{text!r} is not PORT=FOLDER")
    return int(port), Path(folder).absolute()


if __name__ == "__main__":
    sys.exit(main())
