"""Tables and times as text and as HTML."""

from collections.abc import Sequence

from convjit._runtime import lazy


def seconds(time: float) -> str:
    """Format a time with three digits or all that are whole, in s, ms, us or ns."""
    if time >= 1000:
        return f"{time:,.0f} s"
    for unit, factor in (("s", 1.0), ("ms", 1e-3), ("us", 1e-6)):
        if time >= 0.9995 * factor:  # what is rounded to 1000 is 1 of the larger unit
            return f"{time / factor:.3g} {unit}"
    return f"{time / 1e-9:.3g} ns"


def mebibytes(size: float) -> str:
    """Format a number of bytes in MiB, with three digits or all that are whole."""
    amount = size / 2**20
    return f"{amount:,.0f} MiB" if amount >= 100 else f"{amount:.3g} MiB"


def table(rows: Sequence[Sequence[str]]) -> str:
    """Lay out rows of cells as aligned text, with a rule below the first row, the heading."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join([lines[0], "  ".join("-" * width for width in widths), *lines[1:]])


def html_table(title: str, rows: Sequence[Sequence[str]], chosen: str = "") -> str:
    """Lay out rows of cells as an HTML table under a title; rows whose first cell is `chosen` are bold."""
    head, *body = rows
    lines = [f"<caption>{_escape(title)}</caption>", f"<thead>{_html_row('th', head)}</thead>", "<tbody>"]
    lines += [_html_row("td", row, bold=row[0] == chosen) for row in body]
    return "\n".join(["<table>", *lines, "</tbody>", "</table>"])


def _html_row(tag: str, row: Sequence[str], bold: bool = False) -> str:
    # Notebooks align cells to the right unless each says otherwise.
    cells = "".join(f'<{tag} style="text-align: left">{_escape(cell)}</{tag}>' for cell in row)
    return f'<tr style="font-weight: bold">{cells}</tr>' if bold else f"<tr>{cells}</tr>"


def _escape(text: str) -> str:
    return str(lazy.load("html").escape(text))  # takes 2 ms to load, which only notebooks need
