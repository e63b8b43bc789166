# Tests. Every test is a program that prints TAP lines ("ok 1 - name",
# "not ok 2 - name", "ok 3 - name # SKIP reason"); tests/run counts them.

UNIT_SRC  := $(wildcard tests/unit/*_test.c tests/golden/*_test.c)
UNIT_BIN  := $(UNIT_SRC:%.c=$(BUILD)/%)
# Shell tests carry their place in their name: tests/*/NAME_test.sh.
SHELL_TESTS := $(wildcard tests/*/*_test.sh)

# What tests share (mailbox_writer and friends).
TEST_LIB := $(BUILD)/libtests.a
TEST_OBJ := $(patsubst %.c,$(BUILD)/%.o,$(wildcard tests/*.c))
$(TEST_LIB): $(TEST_OBJ)
	$(call say,AR,$@)rm -f $@ && ar rcs $@ $^

$(UNIT_BIN): $(BUILD)/%: %.c $(CORE_LIB) $(TEST_LIB) $(VIS_OBJ)
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(ALL_CPPFLAGS) -Itests -Itests/unit $(ALL_CFLAGS) -MMD -MP -o $@ $< $(TEST_LIB) $(CORE_LIB) $(ALL_LDFLAGS) $(VIS_OBJ) -lcheck -lsubunit -lm -lrt -lpthread -ldl

# Whose memory runs out at will (short_memory.h).
SHORT_MEMORY := -Wl,--wrap=arena_alloc,--wrap=arena_grow,--wrap=arena_more
$(patsubst %,$(BUILD)/tests/unit/%_test,plan_donor plan_doubt plan_split plan_unified scan_leftover): ALL_LDFLAGS += $(SHORT_MEMORY)

# Small programs that the shell tests, the demo and the benchmark use.
TOOL_SRC := $(wildcard tests/e2e/*.c tests/bench/*.c)
TOOL_BIN := $(TOOL_SRC:%.c=$(BUILD)/%)
$(TOOL_BIN): $(BUILD)/%: %.c $(CORE_LIB) $(TEST_LIB) $(VIS_OBJ)
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(ALL_CPPFLAGS) -Itests $(ALL_CFLAGS) -MMD -MP -o $@ $< $(TEST_LIB) $(CORE_LIB) $(VIS_OBJ) $(ALL_LDFLAGS) -lm -lrt -lpthread -ldl

# Each folder may bring its own: it adds to TEST_PROGRAMS what is a test by
# itself, to TEST_BIN what tests need.
include $(wildcard tests/*/*.mk)

# What a fresh Debian 12 lacks. nullmailer keeps exim4 out.
BUILD_DEPS := gcc libc6-dev binutils libbsd-dev
CYRUS_DEPS := cyrus-common cyrus-imapd nullmailer
TEST_DEPS  := $(BUILD_DEPS) $(CYRUS_DEPS) check clang libclang-rt-14-dev g++ faketime strace libcap2-bin python3 xz-utils \
              shellcheck mandoc lcov valgrind libeatmydata1 libicu72 libunwind8 debhelper lintian bash-completion bsdutils \
              $(if $(filter x86_64,$(shell uname -m)),gcc-multilib)

.PHONY: deps demo-deps check tests syntax demo bench check-install check-i386 check-old check-suites check-heal check-together
deps:
	$(Q)config/deps $(TEST_DEPS)
demo-deps:
	$(Q)config/deps $(BUILD_DEPS) $(CYRUS_DEPS)

# The packages come before anything is compiled: a fresh machine has none.
demo: demo-deps
	$(Q)$(MAKE) -s --no-print-directory all $(BUILD)/tests/e2e/damage $(BUILD)/tests/hooks/syslog_capture.so
	$(Q)BUILD=$(BUILD) tests/e2e/demo.sh
bench: deps
	$(Q)$(MAKE) -s --no-print-directory tests
	$(Q)BUILD=$(BUILD) tests/bench/bench.sh

tests: all $(UNIT_BIN) $(TOOL_BIN) $(TEST_BIN) $(TEST_PROGRAMS)
# What a compiler says of every source (gcov is gcc's), as an error.
syntax:
	$(Q)$(CC) $(ALL_CPPFLAGS) -Icli -Itests -Itests/unit -std=c11 $(WARNINGS) -fsyntax-only $(CORE_SRC) $(SHIM_SRC) $(CLI_SRC) $(filter-out tests/coverage/%,$(wildcard tests/*.c tests/*/*.c))
check: deps
	$(Q)$(MAKE) -s --no-print-directory tests
	$(Q)BUILD=$(BUILD) tests/run $(UNIT_BIN) $(TEST_PROGRAMS) $(SHELL_TESTS)

# The package in a fresh Debian, from apt install to apt purge (as root; a
# quarter of a gigabyte is fetched).
check-install:
	$(Q)config/deps $(BUILD_DEPS) debhelper debootstrap
	$(Q)$(MAKE) -s --no-print-directory deb
	$(Q)tests/e2e/check_install.sh $(BUILD)/deb/cyrguard_*.deb

# The library built here under the Cyrus of other Debians (as root; a quarter of
# a gigabyte is fetched for each).
check-suites:
	$(Q)config/deps $(BUILD_DEPS) debootstrap libicu72
	$(Q)$(MAKE) -s --no-print-directory all $(BUILD)/tests/e2e/damage $(BUILD)/tests/e2e/state $(BUILD)/tests/fault/tracer $(BUILD)/tests/hooks/syslog_capture.so
	$(Q)BUILD=$(BUILD) tests/e2e/check_suites.sh

# The whole table of damage and programs; many at once on one damaged mailbox, a
# thousand rounds.
check-heal: deps
	$(Q)$(MAKE) -s --no-print-directory tests
	$(Q)BUILD=$(BUILD) tests/e2e/heal.sh -j 2
check-together: deps
	$(Q)$(MAKE) -s --no-print-directory tests
	$(Q)BUILD=$(BUILD) TOGETHER_ROUNDS=1000 tests/e2e/together_test.sh

# For and on i386, and on the oldest Debian that can be had (as root).
check-i386:
	$(Q)config/deps $(BUILD_DEPS) debootstrap
	$(Q)$(MAKE) -s --no-print-directory all
	$(Q)BUILD=$(BUILD) tests/e2e/check_i386.sh
check-old:
	$(Q)config/deps $(BUILD_DEPS) debootstrap
	$(Q)$(MAKE) -s --no-print-directory all $(BUILD)/tests/hooks/syslog_capture.so
	$(Q)BUILD=$(BUILD) tests/e2e/check_old.sh
