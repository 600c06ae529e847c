"""England and Wales, pilot areas: offensive weapons homicide review. A label only."""

from casereviews.statute.duties import InForce
from casereviews.statute.regime import Regime, Status
from casereviews.statute.sources import Source

REGIME = Regime(
    id="england-owhr",
    title="Offensive weapons homicide review (pilot areas)",
    status=Status.LABEL_ONLY,
    in_force=InForce(),
    decides="the relevant review partners",
    source=Source("Police, Crime, Sentencing and Courts Act 2022", evidence=("G15",)),
    notes=("A label only. Pilots in Birmingham, London and South Wales.",),
)
