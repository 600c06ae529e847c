"""Scotland: learning review. Only the headline of the guidance was read, so there are no criteria to try."""

from casereviews.statute.duties import Allowance, Duty, InForce, Strength, Unit
from casereviews.statute.regime import Regime, Status
from casereviews.statute.sources import Grade, Source
from casereviews.statute.telling import Clause, Matter, Publishing, Told

CARE_INSPECTORATE = Source(
    "Care Inspectorate, for those who notify reviews",
    None,
    "learning reviews",
    "https://www.careinspectorate.com/index.php/publications-hits/9-professional?start=70",
    ("G19",),
)
ADULT_REVIEWS = Source("Care Inspectorate, for those who notify reviews", None, "adults", evidence=("G20",))
COMMITTEE = "the Child Protection Committee"

NOTIFY_DECISION = Duty(
    id="notify-decision",
    rule="R33",
    title="Tell the Care Inspectorate whether there will be a review",
    actor=COMMITTEE,
    starts="decision_made",
    allowance=None,
    strength=Strength.SHOULD,
    grade=Grade.READ,
    source=CARE_INSPECTORATE,
    words="The committee tells the Care Inspectorate by its electronic form whether it goes ahead or not; how soon "
    "was not read.",
)
NOTIFY_ADULT_OUTCOME = Duty(
    id="notify-adult-outcome",
    rule="R34",
    title="Tell the Care Inspectorate the outcome of an adult’s review",
    actor="the Adult Protection Committee",
    starts="ratified",
    allowance=Allowance(7, Unit.CALENDAR_DAYS),
    strength=Strength.SHOULD,
    grade=Grade.READ,
    source=ADULT_REVIEWS,
    words="In the adult twin of the review, the Adult Protection Committee notifies the outcome within seven days of "
    "the Chief Officers Group ratifying it.",
    remark="in the adult twin of the review; that the 7 days are calendar days is our reading",
    only_if="this is the adult twin of the review",
)
SEND_REPORT = Duty(
    id="send-report",
    rule="R35",
    title="Send the full report to the Care Inspectorate",
    actor=COMMITTEE,
    starts="report_completed",
    allowance=None,
    strength=Strength.SHOULD,
    grade=Grade.READ,
    source=CARE_INSPECTORATE,
    words="The committee sends the Care Inspectorate the full report on completion; no number of days is given.",
)

REGIME = Regime(
    id="scotland-lr",
    title="Learning review (Scotland)",
    status=Status.ADAPTER,
    edition="guidance-2024",
    in_force=InForce("2021-09"),
    decides="the Child Protection Committee, on behalf of the Chief Officers Group",
    source=Source(
        "National guidance for child protection committees on learning reviews",
        "2021, revised 2024",
        None,
        "https://www.gov.scot/publications/"
        "national-guidance-child-protection-committees-undertaking-learning-reviews-2/pages/2",
        ("G11", "G12"),
    ),
    duties=(NOTIFY_DECISION, NOTIFY_ADULT_OUTCOME, SEND_REPORT),
    notes=(
        "The guidance is not statutory. The “initial case review” stage was abolished in 2021.",
        "There are limbs for death, and for significant harm or the risk of it; good practice may be reviewed too. "
        "Only this headline was read, so there are no criteria to try.",
    ),
    told=(
        Told(Matter.INCIDENT, "anyone on the committee", COMMITTEE, Grade.READ, ("G13",), "by its form"),
        Told(Matter.DECISION_TO_REVIEW, COMMITTEE, "the Care Inspectorate", Grade.READ, ("G19",)),
        Told(Matter.DECISION_NOT_TO_REVIEW, COMMITTEE, "the Care Inspectorate", Grade.READ, ("G19",), "with reasons"),
        Told(Matter.DELAY, COMMITTEE, "the Care Inspectorate", Grade.RECALLED),
        Told(Matter.REPORT_READY, COMMITTEE, "the Care Inspectorate", Grade.READ, ("G19",), "the full report"),
        Told(Matter.NOT_PUBLISHING, COMMITTEE, "the Care Inspectorate", Grade.RECALLED),
        Told(
            Matter.BOARD_TOLD_OF_DECISION,
            COMMITTEE,
            "the Chief Officers Group",
            Grade.RECALLED,
            note="which ratifies it",
        ),
    ),
    publishing=Publishing(
        by_default=Clause("Not by itself: the committee and the Chief Officers Group decide.", Grade.RECALLED),
        must_contain=(
            Clause("What was learned, strategies for change, and who is responsible for them.", Grade.READ, ("G22",)),
        ),
    ),
)
