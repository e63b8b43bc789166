# Preloads and hosts of tests/hooks. Built with plain flags: they are what an
# unmodified program would be, not a part of the library.
HOOKS := $(BUILD)/tests/hooks
HOST_CFLAGS := -std=c11 $(WARNINGS) -g
TEST_PROGRAMS += $(HOOKS)/track_test
HOST_CPPFLAGS := -D_GNU_SOURCE -Ishim
TEST_BIN += $(patsubst %,$(HOOKS)/%,syslog_capture.so malloc_count.so calls calls.so calls_linked start_errno process large/libcyrguard.so)

$(HOOKS)/%.so: tests/hooks/%.c
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(HOST_CPPFLAGS) $(HOST_CFLAGS) -O2 -fPIC -shared -MMD -MP -o $@ $<

$(HOOKS)/%: tests/hooks/%.c
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(HOST_CPPFLAGS) $(HOST_CFLAGS) -O1 -MMD -MP -o $@ $(filter %.c %.so,$^) -Wl,-rpath,'$$ORIGIN' -lpthread

$(HOOKS)/calls.so: HOST_CPPFLAGS += -DCALLS_LIBRARY
$(HOOKS)/calls_linked: $(HOOKS)/calls.so

# The hooks with a guard of the test's own.
$(HOOKS)/track_test: tests/hooks/track_test.c $(BUILD)/shim/hooks.o $(BUILD)/shim/track.o $(CORE_LIB) $(VIS_OBJ)
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(ALL_CPPFLAGS) $(HOST_CFLAGS) -Wno-unused-result -O1 -MMD -MP -o $@ $(filter %.c %.o %.a,$^) $(LDFLAGS) -lpthread -ldl

# The library once more with the two macros that rename what it defines
# (pitfall 8).
$(HOOKS)/large/libcyrguard.so: $(SHIM_SRC) $(CORE_SRC) $(wildcard shim/*.h shim/message/*.h) shim/hooks.def
	$(Q)$(MAKE) -s --no-print-directory BUILD=$(@D) CPPFLAGS='-D_FILE_OFFSET_BITS=64 -D_TIME_BITS=64' $@
