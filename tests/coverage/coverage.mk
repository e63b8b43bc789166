# Lines and branches of shim/ and cli/ that the tests reach, a file a line; with
# COVERAGE_OF="shim/plan.c ..." also which of them they do not. Whoever a test
# runs as must be able to write the counters. What compares exported names, builds
# in a tree of its own or counts time has nothing to add; nor has crash_test: a
# host that another process kills leaves no counters. LIMIT: who forks and ends
# much writes much.
COVERED := $(BUILD)/coverage
COVERAGE_OF ?=
# Of these every branch is taken, or `untaken` says why it cannot be.
CURE_PATHS := $(patsubst %,shim/%.c,plan plan_split plan_twin plan_carry plan_cache commit commit_split cure repack record_proof \
              carry roll_forward overlay judge trail veto visit visit_lock)
COVERAGE_TESTS ?= $(filter-out tests/hooks/symbols_test.sh tests/e2e/package_test.sh tests/fuzz/fuzz_test.sh tests/golden/rebuild_valgrind_test.sh tests/fault/crash_test.sh,$(SHELL_TESTS))
# libgcov for hosts that are linked with the core alone.
COVERAGE_MAKE = $(MAKE) -s --no-print-directory BUILD=$(COVERED) EXPORTS='_exit; _Exit; kill;' HOST_CC='gcc $$(if $$(findstring -m32,$$(CC)),-m32) -u __gcov_init -u __gcov_exit -u __gcov_merge_add -lgcov' \
	CFLAGS='-O0 -g -Wno-maybe-uninitialized --coverage -fprofile-update=atomic' LDFLAGS='--coverage $$(if $$(findstring -m32,$$(CC)),,$(abspath $(COVERED))/tests/coverage/flush.o)'

.PHONY: coverage coverage-programs coverage-table
coverage-programs:
	$(Q)mkdir -p $(COVERED)/tests/coverage
	$(Q)$(CC) -std=c11 $(WARNINGS) -D_GNU_SOURCE -O1 -fPIC -c -o $(COVERED)/tests/coverage/flush.o tests/coverage/flush.c
	$(Q)$(COVERAGE_MAKE) tests
	$(Q)find $(COVERED) -name '*.gcda' -delete
	$(Q)find $(COVERED) -name '*.gcno' | sed 's/gcno$$/gcda/' | xargs touch
	$(Q)chmod -R a+rwX $(COVERED)
coverage-table:
	$(Q)find $(COVERED) -name '*.gcda' -empty -delete
	$(Q)tests/coverage/table.py $(COVERED) "$(CURE_PATHS)" $(COVERAGE_OF)
coverage: deps
	$(Q)$(MAKE) -s --no-print-directory coverage-programs
	$(Q)GCOV_ERROR_FILE=$(abspath $(COVERED))/gcov.err BUILD=$(COVERED) LIMIT=300 \
	    tests/run $(filter-out %/rebuild_bounds_test,$(UNIT_BIN:$(BUILD)/%=$(COVERED)/%)) $(TEST_PROGRAMS:$(BUILD)/%=$(COVERED)/%) $(COVERAGE_TESTS) || true
	$(Q)$(MAKE) -s --no-print-directory coverage-table
