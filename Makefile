# What one does with this package. `make` alone lists the targets.

# One set of flags for every debug build, so that build, check and test share it.
FLAGS = --explicit-target-dependency-import-check error -Xswiftc -warnings-as-errors
# On Linux the Swift library travels inside: it starts faster, and runs where no Swift is installed.
RELEASE = -c release --product qemuctl
ifeq ($(shell uname -s),Linux)
RELEASE += --static-swift-stdlib -Xlinker -s
endif

# So many tests at once. Without a limit there are a hundred QEMUs, and so many descriptors that Foundation crashes when it
# starts a process.
WIDTH = SWT_EXPERIMENTAL_MAXIMUM_PARALLELIZATION_WIDTH=16

FUZZ_SECONDS ?= 60

export FLAGS

.PHONY: help demo build release test test-guest check tsan fuzz bench generate check-generated check-schemas docs format clean
.DEFAULT_GOAL := help

help: ## List the targets.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo: ## Show qemuctl on a real QEMU; installs QEMU when it is missing.
	@Scripts/install-qemu.sh
	@$(MAKE) --no-print-directory release
	@Scripts/demo.sh

build: ## Build everything for debugging.
	swift build --build-tests $(FLAGS)

release: ## Build qemuctl as it is meant to be used: .build/release/qemuctl.
	swift build $(RELEASE)

test: ## Run all tests, also those on a real QEMU and a real libvirtd; installs what they need.
	@Scripts/install-qemu.sh
	@Scripts/install-libvirt.sh
	@QEMU_CLIENT_REQUIRE_INTEGRATION=1 $(WIDTH) Scripts/test.sh

test-guest: ## Run the tests on the agent of a real Linux guest; makes the guest when it is missing.
	@Scripts/install-qemu.sh
	@Scripts/make-guest.sh .build/guest
	@QEMU_CLIENT_GUEST=$(CURDIR)/.build/guest QEMU_CLIENT_REQUIRE_INTEGRATION=1 Scripts/test.sh --filter RealGuestTests

check: ## Check format, imports, warnings, linkage and scripts, and fuzz for a moment.
	@Scripts/check.sh

tsan: ## Run the unit tests under the thread sanitizer.
	swift test --scratch-path .build-tsan --sanitize=thread --skip IntegrationTests

fuzz: ## Fuzz what reads from the wire, for FUZZ_SECONDS (60).
	Scripts/fuzz.sh $(FUZZ_SECONDS)

bench: ## Measure the JSON codec, the bindings, the monitor, the guest agent and libvirt beside their peers.
	Benchmarks/json.sh
	Benchmarks/bindings.sh
	Benchmarks/qmp.sh
	Benchmarks/proxy.sh
	Benchmarks/agent.sh
	Benchmarks/libvirt.sh

docs: ## Build the documentation into .build/docs, warnings as errors.
	@Scripts/docs.sh

generate: ## Make the bindings anew from Schemas/.
	@Scripts/generate.sh

check-generated: ## Check that the bindings are what Schemas/ gives.
	@Scripts/generate.sh --check

check-schemas: ## Check the schema parser on a folder of QEMU releases: make check-schemas DIR=FOLDER.
	swift run -c release qapi-codegen check-schemas "$(DIR)"

format: ## Format all Swift files in place.
	@Scripts/swift-files.sh | xargs -0 swift format --in-place --parallel

clean: ## Remove everything that was built.
	rm -rf .build .build-* Benchmarks/.build
