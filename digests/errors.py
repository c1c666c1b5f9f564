"""What can go wrong in the core; the class docstring is the message that the operator reads."""


class DigestsError(Exception):
    """The core could not do what was asked."""

    def __str__(self) -> str:
        """Give the message: the class docstring, and what it is about."""
        about = ", ".join(str(argument) for argument in self.args)
        message = (self.__doc__ or "").strip()
        return f"{message} {about}".rstrip() if about else message


class UnbackedDigestError(DigestsError):
    """The digest was refused, because the article does not back a line."""


class NotEnglishError(DigestsError):
    """The text does not look like English; whosaid reads English news only."""


class NoSentencesError(DigestsError):
    """The text holds numbers or single words, and no sentences to read."""


class EmptyArticleError(DigestsError):
    """There is no text to read."""
