"""Who acts, who may, and how a "no" is said: plain values that every room may use."""

from casereviews.web.actors.actor import Actor, Role, machine, system
from casereviews.web.actors.refusal import NotPermitted, Refusal, require

__all__ = ["Actor", "NotPermitted", "Refusal", "Role", "machine", "require", "system"]
