from django.apps import AppConfig


class PublicationConfig(AppConfig):
    name = "casereviews.web.publication"
    label = "publication"
