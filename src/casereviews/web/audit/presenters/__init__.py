"""The trail in words."""

from casereviews.web.audit.presenters.sentences import say
from casereviews.web.audit.presenters.trail import A_PAGE, Verdict, trail_page, verdict

__all__ = ["A_PAGE", "Verdict", "say", "trail_page", "verdict"]
