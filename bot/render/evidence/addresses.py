"""Where evidence pages stand, for buttons and links."""


def evidence_address(public_address: str, page: str) -> str:
    """Give the address of a page by its name; "" when nothing is public."""
    return f"{public_address.rstrip('/')}/d/{page}" if public_address and page else ""


def figure_address(address: str, number: int) -> str:
    """Give the address of a figure on a page, counted from 1; of the page itself for 0."""
    return f"{address}#f{number}" if address and number else address
