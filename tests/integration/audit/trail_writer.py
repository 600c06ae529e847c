"""A process that makes changes for as long as it lives, and says each one's key after it was committed.

python trail_writer.py NAME COUNT          (the install is that of CASEREVIEWS_DATA)
"""

import os
import sys
from uuid import uuid4

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "casereviews.web.config.settings")
django.setup()

from casereviews.web.actors import Actor  # noqa: E402
from casereviews.web.audit import trail  # noqa: E402


@trail.change("test.inner")
def inner(*, by, key):
    trail.about(None, key=key, inner=True)


@trail.change("test.outer")
def outer(*, by, key):
    inner(by=by, key=key)
    trail.about(None, key=key, inner=False)


def main(name, count):
    by = Actor(key=f"system:{name}", name=name)
    for _ in range(count):
        key = uuid4()
        outer(by=by, key=str(key), once=key)
        print(key, flush=True)


main(sys.argv[1], int(sys.argv[2]))
