# The rebuilder in a process of its own: many messages a run.
REBUILD_HOST := $(BUILD)/tests/golden/rebuild_host
TEST_BIN += $(REBUILD_HOST)
$(REBUILD_HOST): tests/golden/rebuild_host.c $(BUILD)/cli/icu.o $(CORE_LIB) $(VIS_OBJ)
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(ALL_CPPFLAGS) -Icli -Itests $(ALL_CFLAGS) -MMD -MP -o $@ $< $(BUILD)/cli/icu.o $(CORE_LIB) $(VIS_OBJ) $(ALL_LDFLAGS) -ldl

# Many messages against the reference implementations of ../shared, for every
# release that behaves in a way of its own. RANDOM_FROM: a directory of messages
# that are taken apart too.
RANDOM_COUNT ?= 20000
RANDOM_SEED  ?= $(shell date +%s)
RANDOM_AS    ?= 2.3.0,2.3.9,2.3.10,2.3.16,2.3.20,2.4.0,2.4.5,2.4.7,2.4.10,2.4.14,2.4.22,2.5.9,2.5.17,3.0.0,3.0.5,3.1.1,3.1.2,3.1.5,3.1.6,3.1.7,3.1.9,3.2.0,3.2.6,3.3.0,3.3.1,3.6.1,3.10.2,3.12.4
.PHONY: check-random
check-random: $(REBUILD_HOST)
	$(Q)echo "seed $(RANDOM_SEED)"
	$(Q)tests/golden/rebuild_oracle.py $(REBUILD_HOST) $(RANDOM_AS) $(RANDOM_COUNT) $(RANDOM_SEED) $(RANDOM_FROM)
