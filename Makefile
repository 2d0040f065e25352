# The one entry. Each target is a habit; `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

# Debian packages that the build needs, and those that the tests and checks use beside them.
BUILD_PACKAGES := libxml2-dev libzip-dev libmd-dev pkg-config
CHECK_PACKAGES := $(BUILD_PACKAGES) libxml2-utils unzip python3-pip chromium chromium-driver fonts-liberation libreoffice-writer-nogui poppler-utils
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
FLAGS := --explicit-target-dependency-import-check error

help: ## List the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

# Installs what is missing of a list of Debian packages, and nothing where all are there.
define install
	@missing=""; for package in $(1); do dpkg -s "$$package" >/dev/null 2>&1 || missing="$$missing $$package"; done; \
	if [ -n "$$missing" ]; then $(SUDO) apt-get update -qq; $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; fi
endef

setup: ## Install the Debian packages that the build needs
	$(call install,$(BUILD_PACKAGES))

setup-checks: ## Install the Debian packages that the tests and checks use
	$(call install,$(CHECK_PACKAGES))

build: setup ## Build the command (release)
	swift build -c release --product plan-review $(FLAGS)

report: build ## Review the sample plans: the main job, from files to report
	.build/release/plan-review compare Plans/wealdmere/2025-published.xml Plans/wealdmere/2026-draft-variation.docx --out Reports/wealdmere/2026-draft-variation

test: setup-checks ## Pass the tests
	swift test $(FLAGS)

golden: setup ## Write the golden reports anew (and fail, so that their diff is read)
	RECORD=1 swift test $(FLAGS) --filter Golden

lint: ## Check the form of the code
	swift format lint --recursive --strict Package.swift Sources Tests

.PHONY: help setup setup-checks build report test golden lint
