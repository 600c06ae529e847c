from django.apps import AppConfig


class UiConfig(AppConfig):
    name = "casereviews.web.ui"
    label = "ui"
