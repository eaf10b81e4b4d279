# Every target does its own set-up: Node >= 20, make and git are all it needs.
.DEFAULT_GOAL := help
.PHONY: help build view test browser check evaluate interop diff check-version check-tag release workflows clean

CLIPSHEET := npx --no-install tsx pipeline/main.ts

help: ## Say what each target does
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

build: node_modules/.installed ## Build every article under seeds/articles into out/<version>/
	@$(CLIPSHEET) build

view: node_modules/.installed ## Build, show the page on http://127.0.0.1:8000, build anew when seeds/ changes (PORT=…)
	@$(CLIPSHEET) view --port $(or $(PORT),8000)

test: node_modules/.installed ## Run every test that needs Node only
	@npx --no-install vitest run

browser: node_modules/.installed ## Test the page in a browser (chromium on the PATH; skipped without one)
	@npx --no-install vitest run --config vitest.browser.config.ts

check: node_modules/.installed ## Types, format, lint, unused code, then the tests
	npm run --silent types
	npx --no-install biome format .
	npx --no-install oxlint --type-aware --deny-warnings
	npx --no-install knip
	@$(MAKE) --no-print-directory test

evaluate: node_modules/.installed ## Measure the extraction against test/gold and write test/quality.json
	@$(CLIPSHEET) evaluate --write

interop: build ## Load the built files with pandas, polars, DuckDB and others, compare every value
	@sh pipeline/interop/run.sh

diff: build ## Say what the data says that it did not say at a commit (BASE=main)
	@sh pipeline/release/diff.sh "$(BASE)"

check-version: build ## Fail when the declared version is too small for what changed since the last release
	@sh pipeline/release/check-version.sh

check-tag: node_modules/.installed ## Fail when a tag does not name the declared version (TAG=data-v0.1.0)
	@test "$(TAG)" = "data-v$$($(CLIPSHEET) --version)" || { echo "The tag $(TAG) does not name version $$($(CLIPSHEET) --version) of schemas/dataset.ts" >&2; exit 1; }

workflows: ## Lint the workflows of .github/
	@sh pipeline/release/lint-workflows.sh

release: build ## Pack the built version: zip files, checksums, notes, in out/releases/<version>/
	@$(CLIPSHEET) release

clean: ## Remove what was installed and built
	rm -rf node_modules .venv .venv-workflows
	git clean -fdXq out

node_modules/.installed: package.json package-lock.json
	@node -e 'if (+process.versions.node.split(".")[0] < 20) { console.error("Clipsheet needs Node 20 or newer, this is " + process.version + ". Install it from nodejs.org."); process.exit(1) }'
	npm ci --no-audit --no-fund --loglevel=error
	@touch $@
