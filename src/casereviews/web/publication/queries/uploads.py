"""What was sent to be looked at and brought in."""

from uuid import UUID

from django.shortcuts import get_object_or_404

from casereviews.web.actors import Actor
from casereviews.web.publication.models import Upload


def upload_for(by: Actor, upload: UUID) -> Upload:
    return get_object_or_404(Upload.objects.visible_to(by).select_related("file", "board"), pk=upload)


def last_import_for(by: Actor) -> Upload | None:
    """The upload that was brought in last, in the workspace."""
    return Upload.objects.visible_to(by).exclude(brought_in_at=None).order_by("-brought_in_at").first()
