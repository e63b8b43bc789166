# The rebuilder in a process of its own: many messages a run.
REBUILD_HOST := $(BUILD)/tests/golden/rebuild_host
TEST_BIN += $(REBUILD_HOST)
$(REBUILD_HOST): tests/golden/rebuild_host.c $(CORE_LIB) $(VIS_OBJ)
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(ALL_CPPFLAGS) -Itests $(ALL_CFLAGS) -MMD -MP -o $@ $< $(CORE_LIB) $(VIS_OBJ) $(ALL_LDFLAGS) -ldl
