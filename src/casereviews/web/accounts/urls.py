"""The doors: signing in and out, making the first account, and the demo's people."""

from django.urls import path

from casereviews.web.accounts import views

app_name = "accounts"
urlpatterns = [
    path("sign-in/", views.sign_in, name="sign-in"),
    path("sign-in/as/<uuid:person>/", views.sign_in_as, name="demo-door"),
    path("sign-out/", views.sign_out, name="sign-out"),
    path("first/<str:secret>/", views.first_account, name="first"),
]
