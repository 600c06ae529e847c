"""From the law to the record: how long what was published must stay public, and which rules a review was held under."""

from casereviews.web.record.bridge.holding import Held, How, held_under
from casereviews.web.record.bridge.minimum import Minimum, public_until, sets_minimum

__all__ = ["Held", "How", "Minimum", "held_under", "public_until", "sets_minimum"]
