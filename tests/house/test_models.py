"""What may be said of every table."""

import pytest
from django.apps import apps
from django.core.management import call_command

OURS = [model for model in apps.get_models() if model.__module__.startswith("casereviews.")]


@pytest.mark.parametrize("model", OURS, ids=lambda model: model._meta.label)
def test_every_field_is_declared_plain_or_personal(model):
    fields = {field.attname if field.name == "board_id" else field.name for field in model._meta.fields}
    assert model.Data.plain | model.Data.personal == fields
    assert not model.Data.plain & model.Data.personal


@pytest.mark.parametrize("model", OURS, ids=lambda model: model._meta.label)
def test_a_foreign_key_points_downward(model):
    order = ["audit", "files", "boards", "record", "accounts", "publication"]
    here = order.index(model._meta.app_label)
    for field in model._meta.get_fields():
        if field.is_relation and not field.auto_created:
            assert order.index(field.related_model._meta.app_label) <= here, field


def test_the_public_record_has_no_key_to_anything_above_it_or_to_a_person():
    keys = {
        field.related_model._meta.label
        for field in apps.get_model("record", "PublishedCopy")._meta.fields
        if field.is_relation
    }
    assert keys == {"boards.Board"}


@pytest.mark.django_db
def test_migrations_are_complete():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
