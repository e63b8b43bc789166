# cyrguard: libcyrguard.so and the command. GNU make; quiet unless V=1.

VERSION   := 0.1.0
PREFIX    ?= /usr/local
BINDIR    ?= $(PREFIX)/bin
LIBDIR    ?= $(PREFIX)/lib
MANDIR    ?= $(PREFIX)/share/man
DATADIR ?= $(PREFIX)/share
DOCDIR  ?= $(DATADIR)/doc/cyrguard
SYSCONFDIR ?= /etc
TMPFILESDIR ?= $(PREFIX)/lib/tmpfiles.d
PKGLIBDIR := $(LIBDIR)/cyrguard

BUILD ?= build
CC    ?= cc
ifeq ($(origin CC),default)
CC := gcc
endif
SAN ?=
V   ?= 0
Q    := $(if $(filter 1,$(V)),,@)
say   = $(if $(filter 1,$(V)),,@printf '  %-7s %s\n' $(1) $(2);)

CFLAGS   ?= -O2 -g
WARNINGS := -Wall -Wextra -Werror -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith \
            -Wcast-qual -Wwrite-strings -Wvla -Wundef -Wformat=2 -Wno-unused-parameter
# _GNU_SOURCE for RTLD_NEXT, dup3, statx and friends: the interposed calls
# themselves. The language stays C11.
# LIBBSD_NETBSD_VIS: which of two orders of strnvis arguments is meant.
# UNFORTIFIED: the hooks define what FORTIFY would redirect their calls to.
ALL_CPPFLAGS = -D_GNU_SOURCE -DLIBBSD_NETBSD_VIS -Ishim -I$(BUILD)/gen -DCYRGUARD_VERSION='"$(VERSION)"' -DPKGLIBDIR='"$(PKGLIBDIR)"' $(CPPFLAGS) $(UNFORTIFIED)
$(BUILD)/shim/hooks.o: UNFORTIFIED = -U_FORTIFY_SOURCE
ALL_CFLAGS   = -std=c11 $(WARNINGS) -fPIC -fvisibility=hidden -ftls-model=initial-exec -fno-strict-aliasing \
               -fstack-protector-strong $(if $(SAN),-fsanitize=$(SAN) -fno-sanitize-recover=all -fno-omit-frame-pointer,-include shim/glibc_floor.h) $(CFLAGS)
ALL_LDFLAGS  = $(if $(SAN),-fsanitize=$(SAN)) $(LDFLAGS)

# The rings of the library (design §3). SHIM_ONLY lives only inside a host;
# everything else serves the command and the tests too.
TRACK     := track track_enter track_map
SHIM_ONLY := hooks $(TRACK) guard judge report overlay carry veto roll_forward repack crash trail
CORE_SRC  := $(filter-out $(SHIM_ONLY:%=shim/%.c),$(wildcard shim/*.c shim/message/*.c))
SHIM_SRC  := $(wildcard $(SHIM_ONLY:%=shim/%.c))
CLI_SRC   := $(wildcard cli/*.c)
CORE_OBJ  := $(CORE_SRC:%.c=$(BUILD)/%.o)
SHIM_OBJ  := $(SHIM_SRC:%.c=$(BUILD)/%.o)
TRACK_OBJ := $(TRACK:%=$(BUILD)/shim/%.o)
CLI_OBJ   := $(CLI_SRC:%.c=$(BUILD)/%.o)
CORE_LIB  := $(BUILD)/libcore.a
SHIM_LIB  := $(BUILD)/libcyrguard.so
COMMAND   := $(BUILD)/cyrguard

.DELETE_ON_ERROR:
.SUFFIXES:
.PHONY: all
all: $(if $(SHIM_SRC),$(SHIM_LIB)) $(if $(CLI_SRC),$(COMMAND))

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(call say,CC,$@)$(CC) $(ALL_CPPFLAGS) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(CORE_LIB): $(CORE_OBJ)
	$(call say,AR,$@)rm -f $@ && ar rcs $@ $^

include config/build.mk
-include tests/tests.mk
-include $(shell find $(BUILD) -name '*.d' 2>/dev/null)

.PHONY: clean
clean:
	$(Q)rm -rf $(BUILD)
