"""The criteria of every regime said a second time, by hand, as plain functions. Shares nothing with the library.

`None` is "not yet known". Each function answers outcome, variant and notifications.
"""

from collections.abc import Callable, Mapping

Known = bool | None
Answer = tuple[str, str | None, tuple[tuple[str, Known], ...]]


def both(*values: Known) -> Known:
    return False if False in values else None if None in values else True


def either(*values: Known) -> Known:
    return True if True in values else None if None in values else False


def no(value: Known) -> Known:
    return None if value is None else not value


def outcome(met: Known, yes: str, otherwise: str) -> str:
    return "not_yet_known" if met is None else yes if met else otherwise


def abuse_or_neglect(f: Mapping[str, Known]) -> Known:
    return either(f["abuse_or_neglect_known"], f["abuse_or_neglect_suspected"])


def presumed(concern: Known, harmed: Known) -> Known:
    return True if concern is None and harmed is True else concern


def scr_2013(f: Mapping[str, Known]) -> Answer:
    an, died = abuse_or_neglect(f), f["child_died"]
    harmed = either(
        f["life_threatening_injury"],
        f["serious_sexual_abuse"],
        both(f["serious_impairment"], f["permanent_impairment"]),
    )
    concern = presumed(f["joint_working_concern"], both(an, harmed))
    always = both(died, either(f["in_custody"], f["detained_under_mental_health_act"]))
    met = either(both(an, died), both(an, harmed, concern), always)
    return outcome(met, "required", "may"), None, ()


def scr_2015(f: Mapping[str, Known]) -> Answer:
    an, died = abuse_or_neglect(f), f["child_died"]
    harmed = either(
        f["life_threatening_injury"], f["serious_impairment"], f["long_term_impairment"], f["other_serious_harm"]
    )
    concern = presumed(f["joint_working_concern"], both(an, harmed))
    liberty = both(died, f["aged_16_or_17"], f["deprivation_of_liberty"])
    custody, detained = both(died, f["in_custody"]), both(died, f["detained_under_mental_health_act"])
    met = either(both(an, died), both(an, harmed, concern), custody, detained, liberty)
    notifiable = either(
        both(an, died), both(an, harmed), both(f["looked_after"], died), both(f["regulated_setting"], died)
    )
    return outcome(met, "required", "may"), None, (("notifiable-incident", notifiable),)


def serious(f: Mapping[str, Known]) -> Known:
    return both(abuse_or_neglect(f), either(f["child_died"], f["serious_impairment"], f["long_term_impairment"]))


def rapid_2018(f: Mapping[str, Known]) -> Answer:
    place = either(f["in_council_area"], both(f["normally_resident"], f["outside_england"]))
    met = both(serious(f), place)
    told = (("serious-incident", met), ("looked-after-death", both(f["looked_after"], f["child_died"])))
    return outcome(met, "required", "not_required"), None, told


def rapid_2023(f: Mapping[str, Known]) -> Answer:
    result, variant, told = rapid_2018(f)
    return result, variant, (*told, ("care-leaver-death", both(f["care_leaver_to_24"], f["child_died"])))


def local_review(f: Mapping[str, Known]) -> Answer:
    return outcome(serious(f), "may", "not_required"), None, ()


def sar(f: Mapping[str, Known]) -> Answer:
    gate = both(f["care_and_support_needs"], f["joint_working_concern"])
    met = either(
        both(gate, f["adult_died"], f["death_from_abuse_or_neglect"]),
        both(gate, no(f["adult_died"]), f["serious_abuse_or_neglect"]),
    )
    if met is False:
        return outcome(f["care_and_support_needs"], "may", "not_required"), None, ()
    return outcome(met, "required", ""), None, ()


def dhr(f: Mapping[str, Known]) -> Answer:
    violence = both(f["death_from_violence_abuse_or_neglect"], f["relative_partner_or_household_member"])
    met = both(f["person_aged_16_or_over"], f["person_died"], either(violence, f["suicide_giving_concern"]))
    return outcome(met, "required", "not_required"), None, ()


def dardr(f: Mapping[str, Known]) -> Answer:
    return outcome(both(f["person_died"], f["death_from_domestic_abuse"]), "required", "not_required"), None, ()


def cdr(f: Mapping[str, Known]) -> Answer:
    return outcome(both(f["child_died"], f["normally_resident"]), "required", "not_required"), None, ()


def cpr(f: Mapping[str, Known]) -> Answer:
    permanent = both(f["serious_impairment"], f["permanent_impairment"])
    base = both(abuse_or_neglect(f), either(f["child_died"], f["life_threatening_injury"], permanent))
    known_before = either(f["on_register_in_6_months"], f["looked_after_in_6_months"])
    variant = {True: "extended", False: "concise", None: None}[known_before] if base is True else None
    return outcome(base, "required", "not_required"), variant, ()


def susr(f: Mapping[str, Known]) -> Answer:
    kinds = (f[f"{kind}_criteria_met"] for kind in ("apr", "cpr", "dhr", "mhhr", "owhr"))
    return outcome(either(*kinds), "required", "not_required"), None, ()


def cmr(f: Mapping[str, Known]) -> Answer:
    harmed = either(f["child_died"], f["significantly_harmed"])
    at_risk = either(abuse_or_neglect(f), f["child_or_sibling_on_register"], f["child_or_sibling_looked_after"])
    good = both(f["worked_effectively"], f["outstanding_positive_learning"])
    met = either(both(harmed, at_risk, f["effectiveness_concern"]), good)
    return outcome(met, "required", "not_required"), None, ()


SECOND: dict[str, Callable[[Mapping[str, Known]], Answer]] = {
    "england-scr-wt2013": scr_2013,
    "england-scr-wt2015": scr_2015,
    "england-rapid-review-wt2018": rapid_2018,
    "england-rapid-review-wt2023": rapid_2023,
    "england-rapid-review-wt2026": rapid_2023,
    "england-lcspr-wt2018": local_review,
    "england-lcspr-wt2023": local_review,
    "england-lcspr-wt2026": local_review,
    "england-sar": sar,
    "england-dhr": dhr,
    "england-dardr": dardr,
    "england-cdr": cdr,
    "wales-cpr": cpr,
    "wales-susr": susr,
    "ni-cmr": cmr,
}
