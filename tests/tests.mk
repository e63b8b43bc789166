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

$(UNIT_BIN): $(BUILD)/%: %.c $(CORE_LIB) $(TEST_LIB)
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(ALL_CPPFLAGS) -Itests -Itests/unit $(ALL_CFLAGS) -MMD -MP -o $@ $< $(TEST_LIB) $(CORE_LIB) $(ALL_LDFLAGS) $(VIS_LIB) -lcheck -lsubunit -lm -lrt -lpthread -ldl

.PHONY: check tests
tests: all $(UNIT_BIN) $(TEST_BIN)
check: tests
	$(Q)BUILD=$(BUILD) tests/run $(UNIT_BIN) $(SHELL_TESTS)

# Fuzzing: every tests/fuzz/fuzz_*.c is a libFuzzer target with its corpus in
# tests/fuzz/corpus/NAME. `make check` runs each for a few seconds, `make fuzz
# T=seconds` for longer and keeps what it found under $(BUILD)/fuzz/found.
T ?= 60
FUZZ_BIN := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/fuzz/fuzz_*.c))
$(FUZZ_BIN): $(BUILD)/%: %.c $(CORE_LIB) $(TEST_LIB)
	@mkdir -p $(@D)
	$(call say,FUZZ,$@)$(CC) $(ALL_CPPFLAGS) -Itests $(ALL_CFLAGS) -MMD -MP -fsanitize=fuzzer -o $@ $< $(TEST_LIB) $(CORE_LIB) $(ALL_LDFLAGS) $(VIS_LIB) -lpthread -ldl

.PHONY: fuzz fuzz-programs
fuzz-programs: $(FUZZ_BIN) # in a tree of its own: fuzz_test.sh says how
fuzz:
	$(Q)BUILD=$(BUILD) T=$(T) tests/fuzz/fuzz_test.sh keep
