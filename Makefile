# Each target does all its own set-up and asks nothing. See README.md.
.DEFAULT_GOAL := run
.PHONY: run test endurance pictures bench bundle screen-libraries test-tools

export UV_PYTHON_DOWNLOADS := never
export UV_NO_PROGRESS := 1

PYTHON3 ?= python3
UV_VERSION := 0.13.9
UV := PYTHONPATH=.tools $(PYTHON3) -m uv
BIN := .venv/bin
PRACTICE := build/practice
DEMO := build/demo

# What Qt asks of the system, as the linker names it, and the Debian packages that have it.
LIBRARIES := libglib-2.0.so.0 libEGL.so.1 libGL.so.1 libxkbcommon.so.0 libdbus-1.so.3 libfontconfig.so.1 libxkbcommon-x11.so.0 \
	libxcb-cursor.so.0 libxcb-icccm.so.4 libxcb-keysyms.so.1 libxcb-shape.so.0 libxcb-xinerama.so.0 \
	libxcb-render-util.so.0 libxcb-image.so.0 libwayland-cursor.so.0 libwayland-egl.so.1
LIBRARY_PACKAGES := libglib2.0-0 libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 \
	libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xinerama0 libxcb-render-util0 libxcb-image0 libwayland-cursor0 libwayland-egl1
# Stores of the tests lie in memory where there are 4 GB of it to spare: a disk makes them wait at every act.
IN_MEMORY = $(shell df -k --output=avail /dev/shm 2>/dev/null | awk 'END { if ($$1 > 4000000) print "TMPDIR=/dev/shm" }')
TOOLS := pdftotext qpdf xvfb-run
TOOL_PACKAGES := poppler-utils qpdf xvfb xauth

# $(call install,packages): through apt as root, else the one line to run, and no further.
define install
	if ! command -v apt-get >/dev/null; then \
		echo "Missing on this system: $$missing"; exit 1; \
	elif [ "$$(id -u)" = 0 ]; then \
		echo "Installing: $(1)"; \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
			apt-get install -y -qq --no-install-recommends $(1) >/dev/null; \
	else \
		echo "Missing on this system: $$missing"; echo "Run this once, then make again:"; \
		echo "  sudo apt-get install -y --no-install-recommends $(1)"; exit 1; \
	fi
endef

run: .venv/synced screen-libraries
	@if [ "$$(uname)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		$(BIN)/validering --practice --store $(PRACTICE); \
	else \
		$(MAKE) --no-print-directory without-a-screen; \
	fi

.PHONY: without-a-screen
without-a-screen: .venv/synced screen-libraries
	@echo "There is no screen here, so the documents of the practice store are written instead."
	@$(BIN)/validering demo --out $(DEMO)
	@$(BIN)/python -m tests.screen_pictures --documents $(DEMO) --few build/pictures
	@echo "Portfolios: $(CURDIR)/$(DEMO)"
	@echo "Pictures:   $(CURDIR)/build/pictures"

test: .venv/synced screen-libraries test-tools
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(IN_MEMORY) $(BIN)/python -m pytest -n 2 --dist worksteal -m "not endurance" -p no:cacheprovider -o tmp_path_retention_policy=failed

endurance: .venv/synced screen-libraries test-tools
	$(UV) run --isolated --frozen --extra media python -m pytest -q tests/ui/evidence/test_player.py tests/ui/media -p no:cacheprovider
	$(BIN)/python -m pytest -n 2 --dist worksteal -m endurance --timeout 2700 -p no:cacheprovider

pictures: .venv/synced screen-libraries
	$(BIN)/validering demo --out $(DEMO)
	$(BIN)/python -m tests.screen_pictures --documents $(DEMO) --all build/pictures
	$(BIN)/python -m tests.screen_pictures --documents $(DEMO) --docs docs/pictures

bench: .venv/synced
	$(BIN)/python -m tests.ratios

bundle: .venv/synced screen-libraries
	$(BIN)/pyinstaller --noconfirm --log-level WARN --distpath build/bundle --workpath build/bundle-work build.spec
	build/bundle/validering/validering self-test
	QT_QPA_PLATFORM=offscreen build/bundle/validering/validering self-test --window
	@echo "The program: $(CURDIR)/build/bundle/validering"

.tools/uv-$(UV_VERSION):
	$(PYTHON3) -m pip install --quiet --disable-pip-version-check --root-user-action ignore --no-cache-dir --upgrade --target .tools \
		uv==$(UV_VERSION)
	@touch $@

.venv/synced: pyproject.toml uv.lock ui/launch.py | .tools/uv-$(UV_VERSION)
	$(UV) sync --locked --quiet
	@touch $@

screen-libraries:
	@[ "$$(uname)" = Linux ] || exit 0; \
	known=$$(PATH="$$PATH:/sbin:/usr/sbin" ldconfig -p); missing=; \
	for each in $(LIBRARIES); do \
		case "$$known" in *"$$each"*) ;; *) missing="$$missing $$each";; esac; \
	done; \
	[ -z "$$missing" ] || { $(call install,$(LIBRARY_PACKAGES)); }

test-tools:
	@missing=; for each in $(TOOLS); do command -v $$each >/dev/null || missing="$$missing $$each"; done; \
	[ -z "$$missing" ] || { $(call install,$(TOOL_PACKAGES)); }
