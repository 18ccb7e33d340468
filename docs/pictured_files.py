"""What stands in the files of the library of the guide's pictures, and the two that are opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageSize, QPainter, QPdfWriter

NOTE = """# The allotment, this year

## What went in
Broad beans on 4 March, two rows by the shed. The frost on the 19th took the first row.
Potatoes (Charlotte) in the week of 10 April, where the onions were last year.

## Water
The tap by the gate is off from 1 November until 15 March. Mrs Okafor has the key to the pump.
The plot costs 84 pounds a year; the rent is due on 30 September.

## For next year
- Order the **seed garlic** before September.
- Ask the council about a second water butt 🌧.
- Swap the strawberries and the leeks, see [the rules](https://allotments.example.org/rules).
"""

PICTURE = """Heating meter, 14 Lindenweg
Reading on 3 January 2026
Flat 2: 41 872 kWh
Read by H. Vogel
"""

MAIL = """Dear Ada,

thank you for coming by on Tuesday. As we agreed, the rent stays at 780 euros until the end of
March 2026. From April on it will be 805 euros a month, heating not included.

The plumber comes on Thursday the 18th between nine and eleven. Please let him into the cellar;
the main valve is behind the bicycles.

Kind regards
Henrik Vogel
"""


def write_picture(path: Path) -> Path:
    """A photographed page, as a picture."""
    picture = QImage(1000, 620, QImage.Format.Format_RGB32)
    picture.fill(QColor("#f6f1e6"))
    painter = QPainter(picture)
    font = QFont("Noto Serif")
    font.setPixelSize(58)
    painter.setFont(font)
    painter.setPen(QColor("#2b2b2b"))
    for number, line in enumerate(PICTURE.splitlines()):
        top = 93 + 111.6 * number
        painter.drawText(QRectF(100, top, 850, 90), line)
    painter.end()
    picture.save(str(path))
    return path


def write_pdf(path: Path) -> str:
    """A lease of three pages; returns its text."""
    pages = [
        "Lease\n\nBetween Henrik Vogel, owner, and Ada Lind, tenant, for the flat on the second"
        " floor of 14 Lindenweg, with cellar and the use of the garden.\n\nThe lease begins on"
        " 1 June 2023 and has no end date.",
        "1. Rent\n\nThe monthly rent is 760 euros, due on the third working day of each month."
        "\n\nHeating and water are paid by what was used, once a year.\n\n2. Deposit\n\nThe"
        " deposit is three months' rent and is kept apart from the owner's own money.",
        "3. Notice\n\nThe tenant may give notice with three months to the end of a month.",
    ]
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    painter = QPainter(writer)
    painter.setFont(QFont("Noto Serif", 12))
    for number, text in enumerate(pages):
        if number:
            writer.newPage()
        area = QRectF(600, 600, writer.width() - 1200, writer.height() - 1200)
        painter.drawText(area, int(Qt.TextFlag.TextWordWrap), text)
    painter.end()
    return "\n".join(pages)
