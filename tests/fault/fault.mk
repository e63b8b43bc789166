# The proving harness: a tracer that kills, fails and records; a replay of what
# a power failure leaves; judges. See tests/README.
FAULT := $(BUILD)/tests/fault
FAULT_FLAGS := -std=c11 $(WARNINGS) -Wno-switch-enum -D_GNU_SOURCE -Ishim -Itests -g -O1
FAULT_TOOLS := $(FAULT)/intact $(FAULT)/replay
ifneq ($(filter x86_64%,$(shell $(CC) -dumpmachine)),)
FAULT_TOOLS += $(FAULT)/tracer
endif
TEST_BIN += $(FAULT_TOOLS)

$(FAULT)/tracer: $(wildcard tests/fault/tracer*.c) tests/fault/tracer.h
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(FAULT_FLAGS) -o $@ $(filter %.c,$^)

$(FAULT)/replay: tests/fault/replay.c
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(FAULT_FLAGS) -o $@ $<

$(FAULT)/intact: tests/fault/intact.c $(CORE_LIB) $(TEST_LIB) $(VIS_OBJ)
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(FAULT_FLAGS) $(ALL_LDFLAGS) -MMD -MP -o $@ $< $(TEST_LIB) $(CORE_LIB) $(VIS_OBJ) -lm -lrt -lpthread -ldl

# The whole of what make check does in part: hours on a slow machine.
PROVE_TESTS := $(wildcard tests/fault/*_test.sh) tests/hooks/process_test.sh
.PHONY: prove
prove: deps
	$(Q)$(MAKE) -s --no-print-directory tests
	$(Q)PROVE=1 CYRGUARD_TEST_FORKS=10000 BUILD=$(BUILD) tests/run $(PROVE_TESTS)
