"""Which layers of a PDF a reader does not see when it is opened: what is on them is not on the page."""

from pikepdf import Array, Dictionary, Name, Object, Pdf


class Layers:
    """The layers of one file, and whether each is shown."""

    def __init__(self, pdf: Pdf) -> None:
        properties = pdf.Root.get("/OCProperties", Dictionary())
        default = properties.get("/D", Dictionary())
        all_off = default.get("/BaseState") == Name.OFF
        self._off = {each.objgen for each in properties.get("/OCGs", Array())} if all_off else set()
        self._off -= {each.objgen for each in default.get("/ON", Array())} if all_off else set()
        self._off |= {each.objgen for each in default.get("/OFF", Array())}

    def hide(self, layer: Object | None) -> bool:
        """Whether what is marked with `layer` (a layer, or a group of layers with a rule) is not shown."""
        if not isinstance(layer, Dictionary):
            return False
        if layer.get("/Type") != Name.OCMD:
            return layer.objgen in self._off
        if "/VE" in layer:
            return not self._shown_by(layer.VE, 0)
        return not _RULES.get(str(layer.get("/P", Name.AnyOn)), any)(self._shown(layer)) if "/OCGs" in layer else False

    def _shown(self, group: Object) -> "list[_Shown]":
        named = group.OCGs
        return [_Shown(each.objgen not in self._off) for each in (named if isinstance(named, Array) else [named])]

    def _shown_by(self, rule: Object, depth: int) -> bool:
        if not isinstance(rule, Array):
            return rule.objgen not in self._off
        answers = [self._shown_by(each, depth + 1) for each in list(rule)[1:]] if depth < 50 else [False]
        operator = rule[0]
        if operator == Name.Not:
            return not all(answers)
        return all(answers) if operator == Name.And else any(answers)


_Shown = bool
_RULES = {
    "/AnyOn": any,
    "/AllOn": all,
    "/AnyOff": lambda shown: not all(shown) if shown else True,
    "/AllOff": lambda shown: not any(shown),
}
