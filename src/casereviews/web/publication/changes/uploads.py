"""A page file that somebody sends to look at before it is brought in."""

from datetime import datetime

from casereviews.web.actors import Actor, require
from casereviews.web.audit import trail
from casereviews.web.audit.trail import change
from casereviews.web.boards.models import Board
from casereviews.web.files import keeping
from casereviews.web.files.kinds import Kind
from casereviews.web.publication import policies
from casereviews.web.publication.models import Upload


@change("page.sent")
def send_page_file(*, by: Actor, board: Board, sha256: str, kind: Kind, sent_as: str, at: datetime) -> Upload:
    """Keep a page file, or a zip of it with its PDFs, that `files.keeping.put` has laid in its place.

    Nothing is made of it yet: it can be looked at, sent anew, or brought in.
    """
    require(policies.may_import(by))
    file = keeping.row_for(board.id, sha256, kind=kind, at=at, sent_as=sent_as)
    upload = Upload.objects.create(board=board, file=file, sent_by=by.name, sent_at=at)
    trail.about(upload, board=board.id, kind=kind.value, size=file.size)
    return upload
