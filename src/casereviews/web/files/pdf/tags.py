"""The tree of tags, by which a PDF is read aloud: its order, its roles, its words for those who do not see."""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from casereviews.web.files.pdf.scrubbing import LANGUAGE, keep_only

STRUCT_ROOT = frozenset(
    {"/Type", "/K", "/IDTree", "/ParentTree", "/ParentTreeNextKey", "/RoleMap", "/ClassMap", "/Namespaces"}
)
STRUCT = frozenset({"/Type", "/S", "/P", "/Pg", "/K", "/A", "/C", "/Lang", "/Alt", "/ActualText", "/E", "/ID", "/NS"})


def tidy_tags(pdf: Pdf) -> None:
    """The tree of tags with its order, its roles and the words for those who do not see; ids become numbers."""
    root = pdf.Root.get("/StructTreeRoot")
    if root is None:
        return
    keep_only(root, STRUCT_ROOT - {"/IDTree"})
    ids: dict[bytes, Object] = {}
    for element in _elements(root):
        keep_only(element, STRUCT)
        if "/Lang" in element and not LANGUAGE.fullmatch(str(element["/Lang"])):
            del element["/Lang"]
        if isinstance(element.get("/ID"), String):
            ids[bytes(element["/ID"])] = element
        _drop_annotations(element)
    _number(root, ids)


def _elements(root: Object) -> list[Object]:
    found, seen, todo = [], set(), list(_kids(root))
    while todo:
        element = todo.pop()
        if element.objgen != (0, 0):
            if element.objgen in seen:
                continue
            seen.add(element.objgen)
        if "/S" in element:
            found.append(element)
            todo.extend(reversed(list(_kids(element))))
    return found


def _kids(element: Object) -> Iterator[Object]:
    kids = element.get("/K")
    for kid in kids if isinstance(kids, Array) else [kids]:
        if isinstance(kid, Dictionary):
            yield kid


def _drop_annotations(element: Object) -> None:
    kids = element.get("/K")
    if isinstance(kids, Dictionary) and kids.get("/Type") == Name.OBJR:
        del element["/K"]
    elif isinstance(kids, Array):
        element["/K"] = Array(
            [kid for kid in kids if not (isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR)]
        )


def _number(root: Object, ids: dict[bytes, Object]) -> None:
    names = {old: f"n{number:06}" for number, old in enumerate(ids, start=1)}
    for old, element in ids.items():
        element["/ID"] = String(names[old])
    for element in _elements(root):
        for attributes in _attributes(element):
            _rename_headers(attributes, names)
    if ids:
        pairs = [each for old, element in ids.items() for each in (String(names[old]), element)]
        root["/IDTree"] = Dictionary(Names=Array(pairs), Limits=Array([pairs[0], pairs[-2]]))


def _attributes(element: Object) -> list[Object]:
    told = element.get("/A")
    listed = list(told) if isinstance(told, Array) else [told]
    owned = [each for each in listed if isinstance(each, Dictionary) and each.get("/O") != Name.UserProperties]
    if "/A" in element:
        element["/A"] = Array(owned) if len(owned) > 1 else owned[0] if owned else Array()
    return owned


def _rename_headers(attributes: Object, names: dict[bytes, str]) -> None:
    if isinstance(headers := attributes.get("/Headers"), Array):
        known = [bytes(each) for each in headers if isinstance(each, String)]
        attributes["/Headers"] = Array([String(names[each]) for each in known if each in names])
