# Two commands on a machine with Python 3.11 or newer and make:  make demo   make test
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed

# Compiled modules are kept, whatever the environment says: else each of the many processes of the tests compiles anew.
export PYTHONDONTWRITEBYTECODE =

.PHONY: demo test test-at-length doors quick lint verified verified-check site suite wheel benchmark clean

$(BIN)/python:
	$(PYTHON) -m venv .venv

# The user's installation: certbound and its run-time dependencies.
.venv/.certbound: pyproject.toml constraints.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

# The developer's: tests, lint, types.
$(STAMP): pyproject.toml constraints.txt | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@ .venv/.certbound

# PyTorch (several GB where pip takes a build for GPUs), Keras, JAX (600 MB), Equinox, Flax; without them the tests of
# their doors are skipped.
doors: $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev,doors]'

demo: .venv/.certbound
	$(BIN)/certbound certify examples/two_link_arm/arm.onnx --domain examples/two_link_arm/domain.toml -o demo
	$(BIN)/certbound check demo/claim.toml demo/certificate.json examples/two_link_arm/arm.onnx
	@echo "the report lies at demo/report.html; to use certbound here:  . $(BIN)/activate"

test: $(STAMP)
	$(BIN)/python -m pytest -n auto --dist worksteal

# Every sweep over generated cases in full (CONTRIBUTING.md).
test-at-length: $(STAMP)
	$(BIN)/python -m pytest -n auto --dist worksteal --at-length

quick: $(STAMP)
	$(BIN)/python -m pytest -n auto --dist worksteal -m 'not slow'

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	for program in checker qualification; do (cd src/certbound/$$program && MYPYPATH=. ../../../$(BIN)/mypy --config-file= --strict --explicit-package-bases --python-version 3.11 .) || exit 1; done

# The documentation, to be read without a network: site/index.html. A link that leads nowhere is an error.
site: $(STAMP)
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --quiet --strict --site-dir site

# The honest evidence of the qualification suite, where a format or a list of rules has changed.
suite: $(STAMP)
	$(BIN)/python -m tests.support.qualification_cases

# The proofs in Coq, and the checker that is extracted from them, in build/coq (docs/formal.md).
verified:
	$(MAKE) -C proofs/coq -j2

# These once more, by Coq's own checker of compiled proofs (docs/formal.md).
verified-check: verified
	$(MAKE) -C proofs/coq check

wheel: $(STAMP)
	$(BIN)/python -m build --wheel --outdir dist .

# Peers are installed if their interpreters are there (benchmarks/README.md). MODELS: further ONNX files.
benchmark: $(STAMP)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev,benchmark]'
	sh benchmarks/peers.sh
	$(BIN)/python -m benchmarks $(MODELS)

clean:
	rm -rf .venv .peers demo out dist build site
