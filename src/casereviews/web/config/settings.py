"""Django's settings, from what the install is told."""

from casereviews.web.config.install import read_install

INSTALL = read_install()

SECRET_KEY = INSTALL.secret_key
DEBUG = False
ALLOWED_HOSTS = list(INSTALL.hosts)
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in INSTALL.hosts] if INSTALL.secure else []

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "casereviews.web.ui",
    "casereviews.web.audit",
    "casereviews.web.files",
    "casereviews.web.boards",
    "casereviews.web.record",
    "casereviews.web.accounts",
    "casereviews.web.publication",
    "casereviews.web.public",
    "casereviews.web.demo",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "casereviews.web.config.middleware.headers",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "casereviews.web.config.middleware.sign_in_first",
    "casereviews.web.config.middleware.RefusalsInWords",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "casereviews.web.config.middleware.ActorOfTheRequest",
]

ROOT_URLCONF = "casereviews.web.config.urls"
WSGI_APPLICATION = "casereviews.web.config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "APP_DIRS": False,
        "DIRS": [],
        "OPTIONS": {
            "environment": "casereviews.web.ui.pages.environment",
            "context_processors": ["casereviews.web.config.frame.frame"],
        },
    }
]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": INSTALL.database,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
        },
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "accounts.Person"
AUTHENTICATION_BACKENDS = ["casereviews.web.accounts.backend.ByEmail"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("email", "name")},
    },
]
LOGIN_URL = "accounts:sign-in"
LOGIN_REDIRECT_URL = "home"

SESSION_COOKIE_NAME = "__Host-session" if INSTALL.secure else "casereviews-session"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = INSTALL.secure
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_NAME = "__Host-form" if INSTALL.secure else "casereviews-form"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
CSRF_FAILURE_VIEW = "casereviews.web.config.errors.form_too_old"

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if INSTALL.secure else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = INSTALL.secure
SECURE_SSL_REDIRECT = INSTALL.secure
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if INSTALL.secure else None

DATA_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2_000
FILE_UPLOAD_MAX_MEMORY_SIZE = 1_000_000
FILE_UPLOAD_TEMP_DIR = None
LARGEST_UPLOAD = 200_000_000  # bytes of one request: a page file with its PDFs
FILE_UPLOAD_HANDLERS = [
    "casereviews.web.config.uploads.NotTooMuch",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]

STORAGES = {
    "default": {"BACKEND": "casereviews.web.files.storage.ContentStorage", "OPTIONS": {"location": INSTALL.files}},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
STATIC_URL = "static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_ALLOW_ALL_ORIGINS = False

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "Europe/London"
USE_TZ = True
USE_I18N = False

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {"django.request": {"level": "ERROR"}, "django.security.DisallowedHost": {"level": "CRITICAL"}},
}
