"""The catalogue of what a board has published, and bringing in a page of it."""

from django.urls import path

from casereviews.web.publication import views

app_name = "publication"
urlpatterns = [
    path("published/", views.catalogue, name="published"),
    path("published/reviews/<uuid:review>/", views.review, name="published-review"),
    path("published/publications/<uuid:publication>/", views.publication, name="published-publication"),
    path("published/documents/<uuid:document>/as-sent", views.as_sent, name="published-as-sent"),
    path("published/documents/<uuid:document>/public-copy", views.public_copy, name="published-public-copy"),
    path("import/", views.send, name="import"),
    path("import/form/", views.page_form, name="import-form"),
    path("import/example.toml", views.example, name="import-example"),
    path("import/<uuid:upload>/", views.preview, name="import-preview"),
    path("import/<uuid:upload>/done/", views.brought_in, name="import-done"),
]
