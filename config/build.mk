# How the two products are linked.

# libbsd for strvis, linked in statically: a foreign process gets no further
# dependency. libdl.so.2 is where dlsym lived before glibc 2.34.
VIS_LIB := -l:libbsd.a

$(BUILD)/gen/hooks.map: shim/hooks.def
	@mkdir -p $(@D)
	$(call say,GEN,$@){ echo '{ global:'; $(CC) -E -P -DHOOKS_LIST_NAMES shim/hooks.def | grep -oE '[A-Za-z0-9_]+;'; echo 'local: *; };'; } >$@

$(SHIM_LIB): $(SHIM_OBJ) $(CORE_LIB) $(BUILD)/gen/hooks.map
	$(call say,LINK,$@)$(CC) -shared -o $@ $(SHIM_OBJ) $(CORE_LIB) $(ALL_LDFLAGS) -Wl,--version-script=$(BUILD)/gen/hooks.map \
	    -Wl,-z,relro,-z,now,-z,nodelete -Wl,--no-undefined -Wl,-soname,libcyrguard.so $(VIS_LIB) -Wl,--no-as-needed -l:libdl.so.2

$(COMMAND): $(CLI_OBJ) $(CORE_LIB)
	$(call say,LINK,$@)$(CC) -o $@ $(CLI_OBJ) $(CORE_LIB) $(ALL_LDFLAGS) $(VIS_LIB) -lpthread -ldl

.PHONY: install
install: all
	install -d $(DESTDIR)$(BINDIR) $(DESTDIR)$(PKGLIBDIR) $(DESTDIR)$(SYSCONFDIR) $(DESTDIR)$(MANDIR)/man5 $(DESTDIR)$(MANDIR)/man7 $(DESTDIR)$(MANDIR)/man8
	install -m 755 $(COMMAND) $(DESTDIR)$(BINDIR)/cyrguard
	install -m 644 $(SHIM_LIB) $(DESTDIR)$(PKGLIBDIR)/libcyrguard.so
	for s in 5 7 8; do for m in man/*.$$s; do [ ! -e "$$m" ] || install -m 644 "$$m" $(DESTDIR)$(MANDIR)/man$$s/; done; done
	[ -e $(DESTDIR)$(SYSCONFDIR)/cyrguard.conf ] || install -m 644 config/cyrguard.conf $(DESTDIR)$(SYSCONFDIR)/cyrguard.conf
