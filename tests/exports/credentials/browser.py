"""A check page in a real browser without a window, and what it says in the end."""

from __future__ import annotations

import base64
import hashlib
import html
import re
import shutil
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Queue
from urllib.parse import unquote

from PIL import Image

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
    return _with_script(page, script)


def _with_script(page: str, script: str) -> str:
    """The page with one script more, which its policy then allows."""
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    allowed = page.replace("script-src ", f"script-src 'sha256-{digest}' ", 1)
    return allowed.replace("</body>", f"<script>{script}</script></body>")


def film(picture: Image.Image, path: Path, frames: int = 4) -> None:
    """Write what a camera sees as a film that the browser takes in the place of one (YUV4MPEG2)."""
    luma, *colors = picture.convert("YCbCr").split()
    wide, high = picture.size
    planes = [luma, *(each.resize((wide // 2, high // 2)) for each in colors)]
    frame = b"FRAME\n" + b"".join(plane.tobytes() for plane in planes)
    path.write_bytes(f"YUV4MPEG2 W{wide} H{high} F10:1 Ip A1:1 C420jpeg\n".encode() + frame * frames)


def watch(page: str, folder: Path, picture: Image.Image, seconds: float = 60) -> str:
    """The verdict of the page after its camera was pointed at a picture; the page comes from a server."""
    assert BROWSER is not None
    script = (
        "document.getElementById('camera').click();"
        "new MutationObserver(() => { const said = document.getElementById('verdict').textContent;"
        "if (said) location.href = '/said?' + encodeURIComponent(said); })"
        ".observe(document.getElementById('finding'), {subtree: true, childList: true, attributes: true});"
    )
    served = _with_script(page, script).encode()
    answers: Queue[str] = Queue()

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path, _, said = self.path.partition("?")
            if path == "/said":
                answers.put(unquote(said))
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(served if path == "/" else b"")

        def log_message(self, format: str, *args: object) -> None:
            """A test says nothing of what was asked for."""

    film(picture, folder / "camera.y4m")
    # A browser trusts this address as it trusts https: it may use the camera.
    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    flags = [each for each in _FLAGS if not each.startswith(("--virtual-time", "--dump-dom"))]
    camera = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"]
    camera.append(f"--use-file-for-fake-video-capture={folder / 'camera.y4m'}")
    address = f"http://127.0.0.1:{server.server_port}/"
    browser = subprocess.Popen(
        [
            BROWSER,
            *flags,
            *camera,
            "--remote-debugging-port=0",
            f"--user-data-dir={folder / 'camera'}",
            address,
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        return answers.get(timeout=seconds)
    finally:
        browser.terminate()
        browser.wait(timeout=20)
        server.shutdown()
        server.server_close()
