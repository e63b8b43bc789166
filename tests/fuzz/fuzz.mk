# Fuzzing: every tests/fuzz/fuzz_*.c is a libFuzzer target with its corpus in
# tests/fuzz/corpus/NAME. `make check` runs each for a few seconds, `make fuzz
# T=seconds` for longer and keeps what it found under $(BUILD)/fuzz/found; `make
# fuzz-afl` does the same by AFL++. TARGETS="plan track" are these two alone.
T ?= 60
FUZZ_BIN := $(patsubst %.c,$(BUILD)/%,$(wildcard tests/fuzz/fuzz_*.c))
$(FUZZ_BIN): $(BUILD)/%: %.c $(CORE_LIB) $(TEST_LIB) $(VIS_OBJ)
	@mkdir -p $(@D)
	$(call say,FUZZ,$@)$(CC) $(ALL_CPPFLAGS) -Itests -Itests/fuzz $(ALL_CFLAGS) -MMD -MP -fsanitize=fuzzer -o $@ $< $(FUZZ_OBJ) $(TEST_LIB) $(CORE_LIB) $(ALL_LDFLAGS) $(VIS_OBJ) -lpthread -ldl

# A plan rebuilds the same messages over and over. What a fuzzer could learn from
# their parser, which has a target of its own, costs twice the time.
CLANG ?= clang
BLIND := $(patsubst shim/%.c,$(BUILD)/blind/%.o,$(wildcard shim/message/*.c) shim/cache_rebuild.c)
$(BLIND): $(BUILD)/blind/%.o: shim/%.c
	@mkdir -p $(@D)
	$(call say,CC,$@)$(CLANG) $(ALL_CPPFLAGS) $(patsubst %$(comma)fuzzer-no-link,%,$(ALL_CFLAGS)) -MMD -MP -c -o $@ $<
comma := ,
$(BUILD)/tests/fuzz/fuzz_plan: $(BLIND)
$(BUILD)/tests/fuzz/fuzz_plan: FUZZ_OBJ := $(BLIND)

# It has the hooks itself.
GUARD_OBJ := $(BLIND) $(filter-out $(BUILD)/shim/hooks.o,$(SHIM_OBJ))
$(BUILD)/tests/fuzz/fuzz_guard: $(GUARD_OBJ)
$(BUILD)/tests/fuzz/fuzz_guard: FUZZ_OBJ := $(GUARD_OBJ)

.PHONY: fuzz fuzz-afl fuzz-programs
fuzz-programs: $(FUZZ_BIN) # in a tree of its own: fuzz_test.sh says how
fuzz:
	$(Q)BUILD=$(BUILD) T=$(T) TARGETS="$(TARGETS)" tests/fuzz/fuzz_test.sh keep
fuzz-afl:
	$(Q)BUILD=$(BUILD) T=$(T) TARGETS="$(TARGETS)" tests/fuzz/fuzz_afl.sh
