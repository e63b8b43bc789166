# Tests. Every test is a program that prints TAP lines ("ok 1 - name",
# "not ok 2 - name", "ok 3 - name # SKIP reason"); tests/run counts them.

UNIT_SRC  := $(wildcard tests/unit/*_test.c)
UNIT_BIN  := $(UNIT_SRC:%.c=$(BUILD)/%)
# Shell tests carry their place in their name: tests/*/NAME_test.sh.
SHELL_TESTS := $(wildcard tests/*/*_test.sh)

$(BUILD)/tests/unit/%_test: tests/unit/%_test.c $(CORE_LIB) $(VIS_OBJ)
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(ALL_CPPFLAGS) -Itests $(ALL_CFLAGS) -MMD -MP -o $@ $< $(CORE_LIB) $(VIS_OBJ) $(ALL_LDFLAGS) -lcheck -lsubunit -lm -lrt -lpthread -ldl

# Preloads and hosts of tests/hooks. Built with plain flags: they are what an
# unmodified program would be, not a part of the library.
HOOKS := $(BUILD)/tests/hooks
HOST_CFLAGS := -std=c11 $(WARNINGS) -g
TEST_BIN += $(HOOKS)/syslog_capture.so

$(HOOKS)/%.so: tests/hooks/%.c
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) -D_GNU_SOURCE $(HOST_CFLAGS) -O2 -fPIC -shared -MMD -MP -o $@ $<

.PHONY: check tests
tests: all $(UNIT_BIN) $(TEST_BIN)
check: tests
	$(Q)BUILD=$(BUILD) tests/run $(UNIT_BIN) $(SHELL_TESTS)
