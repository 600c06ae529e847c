"""Every address of the workspace. A board's pages lie under its id, so that two tabs at two boards stay apart."""

from django.urls import include, path

from casereviews.web.config import views

urlpatterns = [
    path("", views.home, name="home"),
    path("healthz", views.healthz, name="healthz"),
    path("help/", views.help_page, name="help"),
    path("accessibility/", views.accessibility, name="accessibility"),
    path("look/<str:colour>.css", views.look, name="look"),
    path("look/<str:sha256>.png", views.logo, name="logo"),
    path("", include("casereviews.web.accounts.urls")),
    path("board/<uuid:board>/", include("casereviews.web.publication.urls")),
    path("board/<uuid:board>/", include("casereviews.web.boards.urls")),
    path("board/<uuid:board>/", include("casereviews.web.audit.urls")),
    path("board/<uuid:board>/", views.board_home, name="board-home"),
]

handler400 = "casereviews.web.config.errors.bad_request"
handler403 = "casereviews.web.config.errors.bad_request"
handler404 = "casereviews.web.config.errors.not_found"
handler500 = "casereviews.web.config.errors.our_failure"
