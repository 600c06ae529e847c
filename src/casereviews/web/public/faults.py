"""Why a build stopped, in words and with a number that a program can read."""


class BuildFault(Exception):
    """The site was not built; the earlier one stands as it was."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
