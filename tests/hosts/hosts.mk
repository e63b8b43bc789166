# The stand-in for Cyrus 2.3, under the names of its tools too (a guard's rules
# go by the name), and once more as a large-file, fortified build.
HOSTS       := $(BUILD)/tests/hosts
HOST23_SRC  := $(wildcard tests/hosts/*.c)
HOST23_NAMES := cyr_expire imapd ipurge sync_server unexpunge
HOST23_FLAGS := -std=c11 $(WARNINGS) -D_GNU_SOURCE -Ishim -g
TEST_BIN    += $(HOSTS)/cyrus23 $(HOSTS)/large/cyrus23

$(HOSTS)/cyrus23: HOST23_FLAGS += -O1
$(HOSTS)/large/cyrus23: HOST23_FLAGS += -O2 -D_FILE_OFFSET_BITS=64 -D_FORTIFY_SOURCE=2
$(HOSTS)/cyrus23 $(HOSTS)/large/cyrus23: $(HOST23_SRC) $(wildcard tests/hosts/*.h) $(CORE_LIB)
	@mkdir -p $(@D)
	$(call say,TEST,$@)$(CC) $(HOST23_FLAGS) -o $@ $(HOST23_SRC) $(CORE_LIB) $(ALL_LDFLAGS) -lpthread -ldl
	$(Q)for name in $(HOST23_NAMES); do ln -f $@ $(@D)/$$name; done
