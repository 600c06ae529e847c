"""How a board shows itself."""

from django.urls import path

from casereviews.web.boards import views

app_name = "boards"
urlpatterns = [path("settings/", views.settings, name="settings")]
