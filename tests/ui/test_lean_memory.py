"""Room that a large picture took is the system's again once the picture is gone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

SCRIPT = """
import ctypes, sys
from pathlib import Path
from ui.lean_memory import give_memory_back

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

give_memory_back()
malloc, free = ctypes.CDLL(None).malloc, ctypes.CDLL(None).free
malloc.restype, free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]

def taken(size):
    place = malloc(size)
    ctypes.memset(place, 1, size)
    return place

# After a first large piece was freed, glibc by itself lays the next among the small ones.
free(taken(16_000_000))
before = resident()
pieces = []
for _ in range(30):
    pieces.append(taken(1_000_000))
    taken(1000)
for piece in pieces:
    free(piece)
sys.stdout.write(str(resident() - before))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do so by themselves or cannot be told")
def test_large_pieces_go_back_though_small_ones_came_between() -> None:
    ran = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, cwd=ROOT)
    assert int(ran.stdout) < 5_000_000
