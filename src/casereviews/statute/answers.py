"""Answers as JSON says them: plain objects, with the keys that other programs rely on."""

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from casereviews.statute.calendars import Holiday
from casereviews.statute.clock import Clock
from casereviews.statute.criteria import Criteria, Limb
from casereviews.statute.deadlines import Deadline
from casereviews.statute.duties import Allowance, Duty
from casereviews.statute.reasons import because, rule_in_words
from casereviews.statute.regime import Regime
from casereviews.statute.sources import Source

if TYPE_CHECKING:
    from casereviews.statute.assessment import Assessment
    from casereviews.statute.governing import Governed

Object = dict[str, object]


def regime_listed(regime: Regime) -> Object:
    """A regime in the list of all."""
    return {
        "id": regime.id,
        "title": regime.title,
        "nation": regime.nation,
        "status": regime.status,
        "in_force": {"from": regime.in_force.start, "to": regime.in_force.end},
        "has_criteria": regime.criteria is not None,
        "duties": len(regime.duties),
    }


def regime_in_full(regime: Regime) -> Object:
    """A regime with everything it says."""
    return {
        **regime_listed(regime),
        "edition": regime.edition,
        "decides": regime.decides,
        "source": source(regime.source),
        "duties": [duty_of_regime(duty) for duty in regime.duties],
        "events": list(regime.events),
        "notes": list(regime.notes),
        "criteria": regime.criteria and criteria(regime.criteria),
        "told": [
            {"matter": told.matter, "by": told.by, "who": told.who, "grade": told.grade, "note": told.note}
            for told in regime.told
        ],
    }


def source(where: Source) -> Object:
    """A source."""
    return {"document": where.document, "edition": where.edition, "paragraph": where.paragraph, "url": where.url}


def duty_of_regime(duty: Duty) -> Object:
    """A duty before there is any date."""
    return {
        **named(duty),
        "allowance": duty.allowance and allowance(duty.allowance),
        "direction": duty.direction,
        "because": rule_in_words(duty),
        **standing(duty),
    }


def allowance(given: Allowance) -> Object:
    """An allowance."""
    return {"number": given.number, "unit": given.unit, "month_day": given.month_day}


@cache
def named(duty: Duty) -> Object:
    """What a duty is: the same whatever the date."""
    return {
        "id": duty.id,
        "title": duty.title,
        "rule": duty.rule,
        "actor": duty.actor,
        "starts": duty.starts,
    }


@cache
def standing(duty: Duty) -> Object:
    """How a duty stands: the same whatever the date."""
    return {
        "source": source(duty.source),
        "strength": duty.strength,
        "grade": duty.grade,
        "confirmed": duty.confirmed,
        "only_if": duty.only_if,
        "status": duty.status,
    }


def deadline(found: Deadline) -> Object:
    """A duty with its date."""
    return {
        **named(found.duty),
        "from": found.started.isoformat(),
        "due": found.due and found.due.isoformat(),
        "earliest": found.earliest and found.earliest.isoformat(),
        "because": because(found),
        **standing(found.duty),
    }


def clock(answer: Clock) -> Object:
    """All the dates of a case."""
    return {
        "regime": answer.regime.id,
        "nation": answer.nation,
        "duties": [deadline(found) for found in answer.deadlines],
        "unused_events": list(answer.unused_events),
    }


def criteria(asked: Criteria) -> Object:
    """The criteria of a regime."""
    return {
        "facts": list(asked.facts),
        "limbs": [_limb(limb) for limb in asked.limbs],
        "routes": [{"id": route.id, "basis": route.basis, "limbs": list(route.limbs)} for route in asked.routes],
    }


@cache
def _limb(limb: Limb) -> Object:
    return {
        "id": limb.id,
        "title": limb.title,
        "facts": list(limb.facts),
        "basis": limb.basis,
        "clause": limb.source.cited,
        "grade": limb.grade,
    }


def assessment(answer: "Assessment") -> Object:
    """What the criteria say of a case."""
    return {
        "regime": answer.regime.id,
        "edition": answer.regime.edition,
        "outcome": answer.outcome,
        "variant": answer.variant,
        "decided_by": list(answer.decided_by),
        "routes": [
            {"id": route.id, "value": route.value, "basis": route.basis, "limbs": list(route.limbs)}
            for route in answer.routes
        ],
        "limbs": [{**_limb(found.limb), "value": found.value, "presumed": found.presumed} for found in answer.limbs],
        "notifications": [{"id": found.id, "value": found.value} for found in answer.notifications],
        "considerations": [
            {"id": found.id, "fact": found.fact, "value": found.value} for found in answer.considerations
        ],
        "still_to_find_out": [
            {"fact": found.fact, "could_change": found.could_change} for found in answer.still_to_find_out
        ],
        "unused_facts": list(answer.unused_facts),
        "because": answer.because,
    }


def governed(answer: "Governed") -> Object:
    """Which regime governs."""
    return {
        "nation": answer.nation,
        "subject": answer.subject,
        "decided": answer.decided.isoformat(),
        "regime": answer.regime,
        "edition": answer.edition,
        "publication_regime": answer.publication_regime,
        "notification_regime": answer.notification_regime,
        "because": answer.because,
    }


def holidays(passed_over: Iterable[Holiday]) -> list[Object]:
    """Holidays, by date."""
    return [{"date": holiday.date.isoformat(), "title": holiday.title} for holiday in passed_over]
