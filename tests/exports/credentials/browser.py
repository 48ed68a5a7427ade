"""A check page in a real browser without a window, and what it says in the end."""

from __future__ import annotations

import base64
import hashlib
import json
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
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
    "--remote-debugging-port=0",
)
# Seconds, on a machine that does much else.
_PATIENCE = 100


def visit(page: str, folder: Path, fragment: str = "", language: str = "en") -> dict[str, str]:
    """The texts of the elements with an id as soon as the page, opened from a folder, tells a verdict.

    ``columns`` counts the edges where the facts begin on the side from which their language is read.
    """
    path = folder / "check.html"
    with _listener() as listener:
        path.write_text(_with_script(page, _told_to(listener)), "utf-8")
        with _browser(folder, f"{path.as_uri()}{fragment}", f"--accept-lang={language}"):
            return listener.said.get(timeout=_PATIENCE)


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


def watch(page: str, folder: Path, picture: Image.Image) -> str:
    """The verdict of the page after its camera was pointed at a picture; the page comes from a server."""
    film(picture, folder / "camera.y4m")
    with _listener() as listener:
        script = f"{_told_to(listener)} document.getElementById('camera').click();"
        listener.served = _with_script(page, script).encode()
        camera = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"]
        camera.append(f"--use-file-for-fake-video-capture={folder / 'camera.y4m'}")
        # A browser trusts this address as it trusts https: it may use the camera.
        with _browser(folder, listener.address, *camera):
            return listener.said.get(timeout=_PATIENCE)["verdict"]


class _Listener(ThreadingHTTPServer):
    """Serves one page, and hears what a page in the browser says."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Hearing)
        self.served = b""
        self.said: Queue[dict[str, str]] = Queue()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/"


class _Hearing(BaseHTTPRequestHandler):
    server: _Listener

    def do_GET(self) -> None:
        path, _, said = self.path.partition("?")
        if path == "/said":
            self.server.said.put(json.loads(unquote(said)))
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(self.server.served if path == "/" else b"")

    def log_message(self, format: str, *args: object) -> None:
        """A test says nothing of what was asked for."""


@contextmanager
def _listener() -> Iterator[_Listener]:
    server = _Listener()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def _told_to(listener: _Listener) -> str:
    """A script that says what stands on the page once it tells a verdict; no other way is allowed it."""
    return (
        "const tell = () => { if (!document.getElementById('verdict').textContent) return;"
        "const named = [...document.querySelectorAll('h1[id], h2[id], p[id], dl[id]')];"
        "const said = Object.fromEntries(named.map((each) => [each.id, each.textContent.trim()]));"
        "const edges = [...document.querySelectorAll('dd')].map((each) => {"
        "const range = document.createRange(); range.selectNode(each.firstChild);"
        "const { left, right } = range.getBoundingClientRect();"
        "return document.documentElement.dir === 'rtl' ? Math.round(right) : Math.round(left); });"
        "said.columns = String(new Set(edges).size);"
        f"location.href = '{listener.address}said?' + encodeURIComponent(JSON.stringify(said)); }};"
        "const finding = document.getElementById('finding');"
        "new MutationObserver(tell).observe(finding, {subtree: true, childList: true, attributes: true});"
        "tell();"
    )


@contextmanager
def _browser(folder: Path, address: str, *more: str) -> Iterator[None]:
    assert BROWSER is not None
    quiet = subprocess.DEVNULL
    command = [BROWSER, *_FLAGS, *more, f"--user-data-dir={folder / 'browser'}", address]
    browser = subprocess.Popen(command, stdout=quiet, stderr=quiet)
    try:
        yield
    finally:
        browser.terminate()
        browser.wait(timeout=20)
