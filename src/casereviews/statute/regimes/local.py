"""A board's own reviews: partnership, learning, thematic and multi-agency reviews, and audits. No clock of law."""

from casereviews.statute.duties import InForce
from casereviews.statute.regime import Regime, Status
from casereviews.statute.sources import Source

REGIME = Regime(
    id="local",
    title="A board’s own review",
    status=Status.LOCAL,
    in_force=InForce(),
    decides="the board, or its sub-group",
    source=Source(
        "Working Together to Safeguard Children",
        "March 2015",
        "chapter 4: boards are encouraged to look at cases below the threshold",
        evidence=("P15", "P25"),
    ),
    notes=(
        "No national clock and nobody outside to tell. A board may set clocks of its own.",
        "Clocks seen elsewhere, each one board’s own: a referral form within 72 hours (R46); a copy of the "
        "notification to the partnership’s office the same day (R47).",
        "Publication is the board’s choice.",
    ),
)
