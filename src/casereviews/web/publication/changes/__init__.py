"""Everything written about what the board publishes: `importing` a page, and the `uploads` that one sends first."""

from casereviews.web.publication.changes.importing import HereAndDifferent, import_page, publish_event
from casereviews.web.publication.changes.uploads import send_page_file

__all__ = ["HereAndDifferent", "import_page", "publish_event", "send_page_file"]
