from django.apps import AppConfig


class BoardsConfig(AppConfig):
    name = "casereviews.web.boards"
    label = "boards"
