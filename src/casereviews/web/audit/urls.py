"""The trail of a board."""

from django.urls import path

from casereviews.web.audit import views

app_name = "audit"
urlpatterns = [path("trail/", views.show, name="trail")]
