"""Which files are kept, and which lie there without a row that names them."""

from collections.abc import Iterable

from django.core.files.storage import default_storage

from casereviews.web.files.models import StoredFile


def orphans(named_elsewhere: Iterable[str] = ()) -> set[str]:
    """The SHA-256 of every file in storage that no row names, nor another room (`named_elsewhere`: logos)."""
    named = set(StoredFile.everything.values_list("sha256", flat=True)) | set(named_elsewhere)
    return {name for name in default_storage.names() if name not in named}
