"""Where evidence pages stand, for buttons and links."""


def evidence_address(public_address: str, page: str) -> str:
    """Give the address of a page by its name; "" when nothing is public."""
    return f"{public_address.rstrip('/')}/d/{page}" if public_address and page else ""
