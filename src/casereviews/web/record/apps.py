from django.apps import AppConfig


class RecordConfig(AppConfig):
    name = "casereviews.web.record"
    label = "record"
