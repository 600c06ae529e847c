"""The words that a page file may use where it may not use its own."""

from casereviews.web.record.states import DocumentKind, ReviewClass

CLASSES = tuple(ReviewClass)
KINDS = tuple(DocumentKind)
NATIONS = ("England", "Wales", "Scotland", "Northern Ireland")
REGIMES = (
    "england-scr-wt2010",
    "wales-scr",
    "scotland-scr",
    "england-scr-wt2013",
    "england-scr-wt2015",
    "england-rapid-review-wt2018",
    "england-rapid-review-wt2023",
    "england-rapid-review-wt2026",
    "england-lcspr-wt2018",
    "england-lcspr-wt2023",
    "england-lcspr-wt2026",
    "england-national",
    "england-sar",
    "england-dhr",
    "england-dardr",
    "england-cdr",
    "wales-cpr",
    "wales-susr",
    "scotland-lr",
    "ni-cmr",
    "england-owhr",
    "wales-safeguarding-board",
    "local",
)
