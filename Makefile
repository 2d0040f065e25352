# The one entry. Each target is a habit; `make help` lists them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

# Debian packages that the build needs, and those that the tests and checks use beside them.
BUILD_PACKAGES := libxml2-dev libzip-dev libmd-dev libsqlite3-dev pkg-config
CHECK_PACKAGES := $(BUILD_PACKAGES) libxml2-utils unzip python3-pip python3-jsonschema python3-docx chromium chromium-driver fonts-liberation libreoffice-writer-nogui python3-uno poppler-utils
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

test: setup-checks axe ## Pass the tests, and list those that were skipped, with the reasons
	@mkdir -p .build
	@status=0; PLAN_REVIEW_AXE="$(AXE)" swift test $(FLAGS) 2>&1 | tee .build/tests.log || status=$$?; .ci/skipped .build/tests.log; exit $$status

browser: setup-checks axe ## Check the reports in a browser, with axe
	PLAN_REVIEW_AXE="$(AXE)" swift test $(FLAGS) --filter Browser

golden: setup ## Write the golden reports anew (and fail, so that their diff is read)
	RECORD=1 swift test $(FLAGS) --filter committed

# The version as the command prints it.
VERSION = $(shell sed -n 's/.*current = "\(.*\)"/\1/p' Sources/PlanReview/ProductVersion.swift)

deb: setup ## Build a Debian package, with an entry in the menu that opens the workspace
	swift build -c release --product plan-review --static-swift-stdlib $(FLAGS)
	@mkdir -p .build/deb
	.package/build .build/release/plan-review $(VERSION) .build/deb

# What reads files, byte by byte.
READERS := Sources/PackagedXML Sources/RedlineWriting $(wildcard $(addprefix Sources/PlanLoading/,DOCX HTML Markdown ODT PDF PlainText PlanXML))

lint: ## Check the form of the code
	swift format lint --recursive --strict Package.swift Sources Tests
	@if grep -rnE '\{ Int\(\$$0\) \}|[^a-zA-Z]Int\(String\(|= Int\((words|digits|value|text|part)\b' $(READERS); then \
	  echo "A number out of a file is read by boundedInteger, so that no sum of it can overflow."; exit 1; fi

docs: setup ## Build the documentation, with no warning
	swift package generate-documentation --target PlanReview --warnings-as-errors

bench: setup ## Measure each stage, and the whole command beside a plain XML reader
	$(call install,unzip libxml2-utils)
	swift build -c release $(FLAGS)
	.build/release/PlanBenchmarks stages Plans/wealdmere/2025-published.xml Plans/wealdmere/2026-draft-variation.docx
	.build/release/PlanBenchmarks whole .build/release/plan-review --sizes 1000 10000 100000 --runs 5
	.build/release/PlanBenchmarks versions .build/release/plan-review
	.build/release/PlanBenchmarks evidence

# Invented plans in many layouts with their keys, where they stand beside the checkout.
LAYOUTS := ../shared/corpora/layouts

layouts: build ## Score how the invented layouts beside the checkout are read
	@if [ -f $(LAYOUTS)/score.py ]; then python3 $(LAYOUTS)/score.py .build/release/plan-review $(LAYOUTS) -q | grep SUMMARY; \
	else echo "There are no layouts to score in $(LAYOUTS)."; fi

fuzz: setup ## Fuzz each reader, the structure, the review and the redline for FUZZ_SECONDS (NAME="a b" for some, FUZZ_SEED to repeat a run)
	cd Tests/Fuzz && swift build -c release
	python3 Tests/Fuzz/run.py $(FUZZ_SECONDS) $(NAME)

soak: build ## Run every step on the Word files of DIR, and read each redline with a second program
	python3 Tests/Soak/soak.py .build/release/plan-review $(DIR)

mutate: setup ## Break the engine line by line, and see that a test notices (NAME="a b" for some)
	python3 Tests/Mutants/run.py $(if $(NAME),--only $(NAME))

# axe-core, the accessibility checker, as a Python package carries it. Without it the browser tests are skipped by name.
AXE_PACKAGE := axe-playwright-python==0.1.8
AXE := $(CURDIR)/.build/axe/axe_playwright_python/axe.min.js
FUZZ_SECONDS ?= 60
export FUZZ_SEED FUZZ_STRICT

axe: $(AXE)
$(AXE):
	mkdir -p .build/axe
	python3 -m pip download --quiet --no-deps --dest .build/axe $(AXE_PACKAGE)
	cd .build/axe && unzip -qo *.whl

.PHONY: help setup setup-checks build deb report test browser golden lint docs bench layouts fuzz soak mutate axe
