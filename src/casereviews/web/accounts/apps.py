from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "casereviews.web.accounts"
    label = "accounts"
