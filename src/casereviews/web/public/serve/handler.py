"""One reader's requests: GET and HEAD, and a plain no to all else."""

from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from pathlib import Path

from casereviews.web.public.serve import answers, places
from casereviews.web.public.serve.answers import NotThatPart, Part
from casereviews.web.public.serve.found import Found

NOT_FOUND = "404.html"
BLOCK = 1 << 18


class Handler(BaseHTTPRequestHandler):
    """Answers from the folder of its server. Remembers nothing about who asked."""

    protocol_version = "HTTP/1.1"
    server_version, sys_version = "CaseReviews", ""
    timeout = 30
    error_content_type = "text/plain; charset=utf-8"
    error_message_format = "%(code)d %(message)s\n"

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def version_string(self) -> str:
        return self.server_version

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is written down: nobody's reading is followed."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """A plain no, which does not say again what was sent."""
        self._closes = True
        super().send_error(code)

    def end_headers(self) -> None:
        for name, value in answers.ALWAYS:
            self.send_header(name, value)
        if getattr(self, "_closes", False):
            self.close_connection = True
        super().end_headers()

    def _answer(self, *, with_body: bool) -> None:
        if self.headers.get("Content-Length", "0") != "0" or "Transfer-Encoding" in self.headers:
            self._closes = True
        root = places.live_root(self.server.folder)
        place = places.place_of(root, self.path)
        if place.redirects:
            self._send_on()
        elif place.file:
            self._send_file(root, place.file, HTTPStatus.OK, with_body=with_body)
        else:
            self._send_not_found(root, with_body=with_body)

    def _send_on(self) -> None:
        """To the same place with a stroke at its end, as a relative address that cannot lead elsewhere."""
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", f"./{self.path.partition('?')[0].rpartition('/')[2]}/")
        self.send_header("Cache-Control", answers.ASK_AGAIN)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send_not_found(self, root: Path, *, with_body: bool) -> None:
        page = root / NOT_FOUND
        if page.is_file():
            self._send_file(root, page, HTTPStatus.NOT_FOUND, with_body=with_body)
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def _send_file(self, root: Path, path: Path, status: HTTPStatus, *, with_body: bool) -> None:
        try:
            file = open(path, "rb")  # noqa: SIM115 - closed below
        except OSError:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        with file:
            found = Found.of(root, path, file, self.headers.get("Accept-Encoding"))
            self._send_found(found, status, with_body=with_body)

    def _send_found(self, found: Found, status: HTTPStatus, *, with_body: bool) -> None:
        if status == HTTPStatus.OK and answers.has_it(self.headers.get("If-None-Match"), found.tag):
            self._head(HTTPStatus.NOT_MODIFIED, found)
            return
        try:
            part = self._part(status, found)
        except NotThatPart:
            self._send_no_such_part(found)
            return
        self._head(HTTPStatus.PARTIAL_CONTENT if part else status, found, part or found.whole, is_part=bool(part))
        if with_body:
            self._pour(found, part or found.whole)

    def _part(self, status: HTTPStatus, found: Found) -> Part | None:
        """The part that was asked for, where a part may be given: not of text that was squeezed on the way."""
        unchanged = self.headers.get("If-Range", found.tag) == found.tag
        if status != HTTPStatus.OK or found.encoding or not unchanged or self.command != "GET":
            return None
        return answers.part_of(self.headers.get("Range"), found.size)

    def _send_no_such_part(self, found: Found) -> None:
        self.send_response(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
        self.send_header("Content-Range", f"bytes */{found.size}")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _head(self, status: HTTPStatus, found: Found, part: Part | None = None, *, is_part: bool = False) -> None:
        self.send_response(status)
        if part:
            self.send_header("Content-Type", found.kind)
            self.send_header("Content-Length", str(part.end - part.start))
        if is_part:
            self.send_header("Content-Range", part.header)
        if found.encoding:
            self.send_header("Content-Encoding", found.encoding)
        else:
            self.send_header("Accept-Ranges", "bytes")
        self.send_header("Vary", "Accept-Encoding")
        self.send_header("ETag", found.tag)
        self.send_header("Cache-Control", found.keep)
        self.end_headers()

    def _pour(self, found: Found, part: Part) -> None:
        found.file.seek(part.start)
        left = part.end - part.start
        while left and (block := found.file.read(min(left, BLOCK))):
            self.wfile.write(block)
            left -= len(block)
