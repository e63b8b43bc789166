# How the two products are linked.

# strvis of libbsd, linked into the command and the tests (the library quotes
# by itself, quote.h). Only strnvisx stays visible; the other names carry symbol
# versions that a second library cannot define.
VIS_OBJ := $(BUILD)/gen/vis.o
$(VIS_OBJ):
	@mkdir -p $(@D)
	$(call say,EXTRACT,$@)ar p $$($(CC) -print-file-name=libbsd.a) vis.o >$@ && objcopy -w -G strnvisx -G '__x86.get_pc_thunk.*' $@

# The names of hooks.def, one a line: exports, audit and manual are made of it.
$(BUILD)/gen/hooks.list: shim/hooks.def
	@mkdir -p $(@D)
	$(call say,GEN,$@)$(CC) -E -P -x c -D'CALL(r,symbol,p,a,e)=@symbol@' $< | grep -o '@[A-Za-z0-9_]*@' | tr -d @ | sort >$@

# EXPORTS: what a build for a test shows besides.
$(BUILD)/gen/hooks.map: $(BUILD)/gen/hooks.list
	$(call say,GEN,$@){ echo '{ global:'; sed 's/$$/;/' $<; echo '$(EXPORTS) local: *; };'; } >$@

# libdl.so.2 is where dlsym lived before glibc 2.34.
$(SHIM_LIB): $(SHIM_OBJ) $(CORE_LIB) $(BUILD)/gen/hooks.map
	$(call say,LINK,$@)$(CC) -shared -o $@ $(SHIM_OBJ) $(CORE_LIB) $(ALL_LDFLAGS) -Wl,--version-script=$(BUILD)/gen/hooks.map \
	    -Wl,-z,relro,-z,now,-z,nodelete -Wl,--no-undefined -Wl,-soname,libcyrguard.so -Wl,--no-as-needed -l:libdl.so.2

# Where it will be installed is part of the command: another PREFIX, another file.
.PHONY: $(BUILD)/gen/pkglibdir.always
$(BUILD)/gen/pkglibdir: $(BUILD)/gen/pkglibdir.always
	@mkdir -p $(@D)
	@echo '$(PKGLIBDIR)' | cmp -s - $@ || echo '$(PKGLIBDIR)' >$@
$(BUILD)/cli/run.o: $(BUILD)/gen/pkglibdir

$(COMMAND): $(CLI_OBJ) $(CORE_LIB) $(VIS_OBJ)
	$(call say,LINK,$@)$(CC) -o $@ $(CLI_OBJ) $(CORE_LIB) $(VIS_OBJ) $(ALL_LDFLAGS) -lpthread -ldl

# The manual lists the calls of hooks.def.
$(BUILD)/man/%: man/%.in $(BUILD)/gen/hooks.list
	@mkdir -p $(@D)
	$(call say,GEN,$@)awk 'NR == FNR {names = names (names ? " ,\n.Fn " : ".Fn ") $$1; next} /^@HOOKS@$$/ {$$0 = names " ."} {print}' $(BUILD)/gen/hooks.list $< >$@

MANUALS := $(wildcard man/*.[578]) $(patsubst man/%.in,$(BUILD)/man/%,$(wildcard man/*.in))

.PHONY: manuals
manuals: $(MANUALS)

# Examples name the places of this installation.
EXAMPLES := $(wildcard config/examples/*)
COMPLETION = $(DATADIR)/bash-completion/completions/cyrguard

.PHONY: install uninstall
install: all manuals
	$(Q)install -d $(DESTDIR)$(BINDIR) $(DESTDIR)$(PKGLIBDIR) $(DESTDIR)$(SYSCONFDIR) $(DESTDIR)$(DOCDIR)/examples
	$(Q)install -m 755 $(COMMAND) $(DESTDIR)$(BINDIR)/cyrguard
	$(Q)install -m 644 $(SHIM_LIB) $(DESTDIR)$(PKGLIBDIR)/libcyrguard.so
	$(Q)for page in $(MANUALS); do \
	    install -D -m 644 $$page $(DESTDIR)$(MANDIR)/man$${page##*.}/$${page##*/} || exit 1; done
	$(Q)install -D -m 644 config/cyrguard.bash-completion $(DESTDIR)$(COMPLETION)
	$(Q)install -D -m 644 config/tmpfiles.conf $(DESTDIR)$(TMPFILESDIR)/cyrguard.conf
	$(Q)for example in $(EXAMPLES); do \
	    sed 's,@PKGLIBDIR@,$(PKGLIBDIR),; s,@BINDIR@,$(BINDIR),' $$example >$(DESTDIR)$(DOCDIR)/examples/$${example##*/} && \
	    chmod 644 $(DESTDIR)$(DOCDIR)/examples/$${example##*/} || exit 1; done
	$(Q)[ -e $(DESTDIR)$(SYSCONFDIR)/cyrguard.conf ] || install -m 644 config/cyrguard.conf $(DESTDIR)$(SYSCONFDIR)/cyrguard.conf

# cyrguard.conf stays if somebody changed it.
uninstall:
	$(Q)rm -f $(DESTDIR)$(BINDIR)/cyrguard $(DESTDIR)$(PKGLIBDIR)/libcyrguard.so $(DESTDIR)$(COMPLETION) $(DESTDIR)$(TMPFILESDIR)/cyrguard.conf
	$(Q)rm -f $(foreach page,$(MANUALS),$(DESTDIR)$(MANDIR)/man$(subst .,,$(suffix $(page)))/$(notdir $(page)))
	$(Q)rm -f $(foreach example,$(EXAMPLES),$(DESTDIR)$(DOCDIR)/examples/$(notdir $(example)))
	$(Q)cmp -s config/cyrguard.conf $(DESTDIR)$(SYSCONFDIR)/cyrguard.conf && rm $(DESTDIR)$(SYSCONFDIR)/cyrguard.conf || true
	$(Q)rmdir $(DESTDIR)$(PKGLIBDIR) $(DESTDIR)$(DOCDIR)/examples $(DESTDIR)$(DOCDIR) 2>/dev/null || true

# The Debian package, built in a copy of the tree: $(BUILD)/deb/*.deb.
DEB_DIR := $(BUILD)/deb
.PHONY: deb
deb:
	$(Q)rm -rf $(DEB_DIR)
	$(Q)mkdir -p $(DEB_DIR)/cyrguard
	$(Q)tar -cf - --exclude='./build*' --exclude='./$(BUILD)' --exclude=./.git . | tar -xf - -C $(DEB_DIR)/cyrguard
	$(Q)cd $(DEB_DIR)/cyrguard && env -u MAKEFLAGS -u MAKELEVEL -u BUILD dpkg-buildpackage -b -us -uc >../build.log 2>&1 || { tail -n 30 ../build.log >&2; exit 1; }
	$(Q)rm -rf $(DEB_DIR)/cyrguard
	$(call say,DEB,$(DEB_DIR)/cyrguard_$(VERSION)_$$(dpkg --print-architecture).deb):
