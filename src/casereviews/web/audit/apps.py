from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "casereviews.web.audit"
    label = "audit"
