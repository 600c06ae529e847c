"""How much may be sent at once: told from what the request says of itself, before any of it is read."""

from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.core.files.uploadhandler import FileUploadHandler

SWALLOWED = 300_000_000
PIECE = 1_000_000


class NotTooMuch(FileUploadHandler):
    """Refuses a request over the limit. What a signed-in person still sends is swallowed, so that the browser
    listens to the answer."""

    def handle_raw_input(
        self, input_data: Any, META: dict, content_length: int, boundary: bytes, encoding: str | None = None
    ) -> None:
        if content_length <= settings.LARGEST_UPLOAD:
            return
        if self.request.user.is_authenticated and content_length <= settings.LARGEST_UPLOAD + SWALLOWED:
            while input_data.read(PIECE):
                pass
        raise RequestDataTooBig("more than may be sent at once")

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        return raw_data

    def file_complete(self, file_size: int) -> None:
        return None
