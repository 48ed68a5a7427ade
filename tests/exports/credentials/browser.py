"""A check page in a real browser without a window, and what it says in the end."""

from __future__ import annotations

import base64
import hashlib
import html
import re
import shutil
import subprocess
from pathlib import Path

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--virtual-time-budget=8000",
    "--dump-dom",
)


def visit(page: str, folder: Path, fragment: str = "") -> dict[str, str]:
    """The texts of the elements with an id after the page has done its work."""
    assert BROWSER is not None
    path = folder / "check.html"
    path.write_text(page, "utf-8")
    command = [BROWSER, *_FLAGS, f"--user-data-dir={folder / 'browser'}", f"{path.as_uri()}{fragment}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    return {
        name: html.unescape(re.sub(r"<[^>]+>", " ", inside)).strip()
        for tag, name in re.findall(r'<(h1|h2|p|dl)\b[^>]*\bid="(\w+)"', done.stdout)
        for inside in re.findall(rf'\bid="{name}"[^>]*>(.*?)</{tag}>', done.stdout, re.DOTALL)
    }


def with_file(page: str, field: str, name: str, kind: str, content: bytes) -> str:
    """The page with a file put into one of its fields, as a person would choose it."""
    script = (
        f"const letters = atob('{base64.b64encode(content).decode()}');"
        "const bytes = Uint8Array.from(letters, (sign) => sign.charCodeAt(0));"
        f"const given = new DataTransfer(); given.items.add(new File([bytes], '{name}', {{type: '{kind}'}}));"
        f"const field = document.getElementById('{field}'); field.files = given.files;"
        "field.dispatchEvent(new Event('change'));"
    )
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    allowed = page.replace("script-src ", f"script-src 'sha256-{digest}' ", 1)
    return allowed.replace("</body>", f"<script>{script}</script></body>")
