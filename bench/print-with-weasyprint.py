"""Prints HTML files in one process. Arguments: the folder for the PDFs, then the files."""

import sys
from pathlib import Path

from weasyprint import HTML

out = Path(sys.argv[1])
for name in sys.argv[2:]:
    HTML(filename=name).write_pdf(out / f"{Path(name).stem}.pdf")
