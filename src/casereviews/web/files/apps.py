from django.apps import AppConfig


class FilesConfig(AppConfig):
    name = "casereviews.web.files"
    label = "files"
