# Preloads and hosts of tests/hooks. Built with plain flags: they are what an
# unmodified program would be, not a part of the library.
HOOKS := $(BUILD)/tests/hooks
HOST_CFLAGS := -std=c11 $(WARNINGS) -g
TEST_PROGRAMS += $(HOOKS)/track_test
HOST_CPPFLAGS := -D_GNU_SOURCE -Ishim
TEST_BIN += $(patsubst %,$(HOOKS)/%,syslog_capture.so malloc_count.so calls calls.so calls_linked start_errno process stacked.so large/libcyrguard.so)
TEST_BIN += $(HOOKS)/pause.so $(HOOKS)/kill.so # for tests/e2e/beside23.sh and source23.sh

$(HOOKS)/%.so: tests/hooks/%.c
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(HOST_CPPFLAGS) $(HOST_CFLAGS) -O2 -fPIC -shared -MMD -MP -o $@ $<

$(HOOKS)/%: tests/hooks/%.c
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(HOST_CPPFLAGS) $(HOST_CFLAGS) -O1 -MMD -MP -o $@ $(filter %.c %.so,$^) -Wl,-rpath,'$$ORIGIN' -lpthread

TEST_BIN += $(HOOKS)/crash_host $(HOOKS)/stack_host $(HOOKS)/stack_host_pie
# At fixed addresses, so that cores of two runs can be compared.
$(HOOKS)/crash_host: HOST_CFLAGS += -fno-pie -no-pie
$(HOOKS)/stack_host: HOST_CFLAGS += -fno-pie -no-pie
$(HOOKS)/stack_host_pie: tests/hooks/stack_host.c
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(HOST_CPPFLAGS) $(HOST_CFLAGS) -O1 -fPIE -pie -MMD -MP -o $@ $<

$(HOOKS)/calls.so: HOST_CPPFLAGS += -DCALLS_LIBRARY
$(HOOKS)/calls_linked: $(HOOKS)/calls.so

# The hooks with a guard of the test's own.
$(HOOKS)/track_test: tests/hooks/track_test.c $(BUILD)/shim/hooks.o $(TRACK_OBJ) $(CORE_LIB) $(VIS_OBJ)
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(ALL_CPPFLAGS) $(HOST_CFLAGS) -Wno-unused-result -O1 -MMD -MP -o $@ $(filter %.c %.o %.a,$^) $(LDFLAGS) -lpthread -ldl

# All of the guard but the hooks, with a host of the test's own, which must be
# called cyr_expire.
GUARD_UNITS = $(patsubst %,$(HOOKS)/%_test,trail visit overlay roll_forward judge)
TEST_PROGRAMS += $(HOOKS)/guard_test $(GUARD_UNITS)
GUARD_OBJ = $(filter-out $(BUILD)/shim/hooks.o,$(SHIM_OBJ)) $(TEST_LIB) $(CORE_LIB) $(VIS_OBJ)
$(HOOKS)/guard_damage.o: ALL_CPPFLAGS += -Itests
$(HOOKS)/guard_test: tests/hooks/guard_test.c $(HOOKS)/guard_damage.o $(GUARD_OBJ)
	@mkdir -p $@.as
	$(call say,TEST,$@)$(CC) $(ALL_CPPFLAGS) -Itests $(HOST_CFLAGS) -O1 -MMD -MP -o $@ $(filter %.c %.o %.a,$^) $(LDFLAGS) $(SHORT_MEMORY) -lpthread -ldl
	$(Q)ln -f $@ $@.as/cyr_expire
$(GUARD_UNITS): $(HOOKS)/%: tests/hooks/%.c $(GUARD_OBJ)
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(ALL_CPPFLAGS) -Itests $(HOST_CFLAGS) -O1 -MMD -MP -o $@ $(filter %.c %.o %.a,$^) $(LDFLAGS) $(SHORT_MEMORY) -lpthread -ldl

# The library once more with the two macros that rename what it defines
# (pitfall 8).
$(HOOKS)/large/libcyrguard.so: $(SHIM_SRC) $(CORE_SRC) $(wildcard shim/*.h shim/message/*.h) shim/hooks.def
	$(Q)$(MAKE) -s --no-print-directory BUILD=$(@D) CPPFLAGS='-D_FILE_OFFSET_BITS=64 -D_TIME_BITS=64' $@

# One host by four sets of flags, and linked with names that newer headers no
# longer refer to (pitfalls 5, 6, 7).
# By gcc also where the library is clang's: clang knows no __open_2.
HOST_CC = $(if $(findstring clang,$(CC)),gcc $(filter -m32,$(CC)),$(CC))
HOST_KINDS  := plain fortified large fortified_large old_stat
HOST_FORTIFY := -O2 -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2
HOST_LARGE   := -D_FILE_OFFSET_BITS=64
host_flags_plain           := -O0 -U_FORTIFY_SOURCE
host_flags_fortified       := $(HOST_FORTIFY)
host_flags_large           := -O0 -U_FORTIFY_SOURCE $(HOST_LARGE)
host_flags_fortified_large := $(HOST_FORTIFY) $(HOST_LARGE)
host_flags_time64          := -O0 -U_FORTIFY_SOURCE $(HOST_LARGE) -D_TIME_BITS=64
host_flags_old_stat        := -O1 -U_FORTIFY_SOURCE -DOLD_STAT
TEST_BIN += $(HOST_KINDS:%=$(HOOKS)/host_%)
# Named one by one: the rule would make host_plain.d as well.
$(patsubst %,$(HOOKS)/host_%,$(HOST_KINDS) time64 asan): $(HOOKS)/host_%: tests/hooks/host.c
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(HOST_CC) $(HOST_CPPFLAGS) $(HOST_CFLAGS) $(host_flags_$*) -MMD -MP -o $@ $<

# Only where these can be built; the tests say what is missing.
can = $(shell printf 'int main(void) { return 0; }' | $(1) -x c -o /dev/null - 2>/dev/null && echo yes)
ifeq ($(call can,$(HOST_CC) -fsanitize=address),yes)
TEST_BIN += $(HOOKS)/host_asan
host_flags_asan := -O1 -fsanitize=address
endif
CXX := $(if $(filter default undefined,$(origin CXX)),g++,$(CXX))
ifneq ($(shell command -v $(CXX)),)
TEST_BIN += $(HOOKS)/throwing
endif
$(HOOKS)/throwing: tests/hooks/throwing.cc
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CXX) -Wall -Wextra -Werror -O1 -MMD -MP -o $@ $< -lpthread
# A library and hosts of 32 bits: needs gcc-multilib.
ifeq ($(if $(SAN),no,$(call can,$(CC) -m32)),yes)
TEST_BIN += $(HOOKS)/i386/libcyrguard.so
$(HOOKS)/i386/libcyrguard.so: $(SHIM_SRC) $(CORE_SRC) $(wildcard shim/*.h shim/message/*.h) shim/hooks.def
	$(Q)$(MAKE) -s --no-print-directory BUILD=$(@D) CC='$(CC) -m32' $@ $(addprefix $(@D)/tests/hooks/,calls host_plain host_large host_time64 syslog_capture.so)
endif
