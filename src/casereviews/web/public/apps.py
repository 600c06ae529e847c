from django.apps import AppConfig


class PublicConfig(AppConfig):
    name = "casereviews.web.public"
    label = "public"
