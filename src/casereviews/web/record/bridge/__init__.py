"""From the law to the record: how long what was published must stay public, and which rules a review was held under."""

from casereviews.web.record.bridge.minimum import Minimum, public_until

__all__ = ["Minimum", "public_until"]
