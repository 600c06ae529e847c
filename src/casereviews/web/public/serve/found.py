"""A file that was found, with all that is said about it."""

import io
import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Self

from casereviews.web.public.serve import answers, places
from casereviews.web.public.serve.answers import Part


@dataclass(frozen=True)
class Found:
    """`file` is open; `tag` names its content as it is sent; `encoding` is "gzip" or nothing."""

    file: BinaryIO
    size: int
    kind: str
    tag: str
    keep: str
    encoding: str

    @classmethod
    def of(cls, root: Path, path: Path, file: BinaryIO, accepted: str | None) -> Self:
        about = os.fstat(file.fileno())
        kind, digest, keep = places.kind_of(path), places.digest_of(path, about), answers.keep(root, path)
        if about.st_size <= answers.SMALL and answers.wants_gzip(accepted, kind):
            body = answers.squeezed(str(path), digest)
            return cls(io.BytesIO(body), len(body), kind, f'"{digest[:32]}-gz"', keep, "gzip")
        return cls(file, about.st_size, kind, f'"{digest[:32]}"', keep, "")

    @property
    def whole(self) -> Part:
        return Part(0, self.size, self.size)
