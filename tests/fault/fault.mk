# The proving harness: a tracer that kills, fails and records; a replay of what
# a power failure leaves; judges. See tests/README.
FAULT := $(BUILD)/tests/fault
FAULT_FLAGS := -std=c11 $(WARNINGS) -Wno-switch-enum -D_GNU_SOURCE -Ishim -Itests -g -O1
FAULT_TOOLS := $(FAULT)/intact $(FAULT)/replay $(FAULT)/tree
ifneq ($(filter x86_64%,$(shell $(CC) -dumpmachine)),)
FAULT_TOOLS += $(FAULT)/tracer
endif
FAULT_TOOLS += $(FAULT)/life $(FAULT)/life.so $(FAULT)/errno_watch.so $(FAULT)/errno_below.so
# (hooks.mk, which has the like of this, comes later)
ifeq ($(shell printf 'int main(void) { return 0; }' | gcc -fsanitize=address -x c -o /dev/null - 2>/dev/null && echo yes),yes)
FAULT_TOOLS += $(FAULT)/asan/cyrus23 $(FAULT)/asan/life
endif
TEST_BIN += $(FAULT_TOOLS)

$(FAULT)/tracer: $(wildcard tests/fault/tracer*.c) tests/fault/tracer.h
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(FAULT_FLAGS) -o $@ $(filter %.c,$^)

$(FAULT)/replay $(FAULT)/tree: $(FAULT)/%: tests/fault/%.c
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(FAULT_FLAGS) -o $@ $<

$(FAULT)/intact: tests/fault/intact.c $(CORE_LIB) $(TEST_LIB) $(VIS_OBJ)
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(FAULT_FLAGS) $(ALL_LDFLAGS) -MMD -MP -o $@ $< $(TEST_LIB) $(CORE_LIB) $(VIS_OBJ) -lm -lrt -lpthread -ldl

$(FAULT)/life: tests/fault/life.c
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(FAULT_FLAGS) -o $@ $< -lpthread -ldl

$(FAULT)/life.so: tests/fault/life.c
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(FAULT_FLAGS) -DLIFE_LIBRARY -fPIC -shared -o $@ $<

$(FAULT)/errno_watch.so $(FAULT)/errno_below.so: $(FAULT)/%.so: tests/fault/%.c tests/fault/errno_watch.h shim/hooks.def shim/real.h
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(FAULT_FLAGS) -Wno-missing-prototypes -fPIC -shared -o $@ $< -ldl

# The stand-in once more, as a host that ASan watches.
$(FAULT)/asan/cyrus23: $(wildcard tests/hosts/*.c tests/hosts/*.h) $(CORE_LIB)
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(HOST_CC) $(HOST23_FLAGS) -O1 -fsanitize=address -o $@ $(HOST23_SRC) $(CORE_LIB) -lpthread -ldl
	$(Q)for name in $(HOST23_NAMES); do ln -f $@ $(@D)/$$name; done

$(FAULT)/asan/life: tests/fault/life.c
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(HOST_CC) $(FAULT_FLAGS) -fsanitize=address -o $@ $< -lpthread -ldl

# The whole of what make check does in part: an hour on two cores. What each
# scenario came to is in $(BUILD)/prove/summary as soon as it is done.
PROVE_TESTS := $(filter-out tests/fault/crash_test.sh tests/fault/faults_test.sh,$(wildcard tests/fault/*_test.sh)) tests/hooks/process_test.sh
.PHONY: prove
prove: deps
	$(Q)$(MAKE) -s --no-print-directory tests
	$(Q)BUILD=$(BUILD) tests/fault/prove.sh
	$(Q)PROVE=1 CYRGUARD_TEST_FORKS=10000 BUILD=$(BUILD) tests/run $(PROVE_TESTS)
