from django.apps import AppConfig


class DemoConfig(AppConfig):
    name = "casereviews.web.demo"
    label = "demo"
