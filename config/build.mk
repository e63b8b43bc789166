# How the two products are linked.

# strvis of libbsd, linked into the command and the tests (the library quotes
# by itself, quote.h). Only strnvisx stays visible; the other names carry symbol
# versions that a second library cannot define.
VIS_OBJ := $(BUILD)/gen/vis.o
$(VIS_OBJ):
	@mkdir -p $(@D)
	$(call say,EXTRACT,$@)ar p $$($(CC) -print-file-name=libbsd.a) vis.o >$@ && objcopy -G strnvisx $@

# The names of hooks.def, one a line: exports, audit and manual are made of it.
$(BUILD)/gen/hooks.list: shim/hooks.def
	@mkdir -p $(@D)
	$(call say,GEN,$@)$(CC) -E -P -x c -D'CALL(r,symbol,p,a,e)=@symbol@' $< | grep -o '@[A-Za-z0-9_]*@' | tr -d @ | sort >$@

$(BUILD)/gen/hooks.map: $(BUILD)/gen/hooks.list
	$(call say,GEN,$@){ echo '{ global:'; sed 's/$$/;/' $<; echo 'local: *; };'; } >$@

# libdl.so.2 is where dlsym lived before glibc 2.34.
$(SHIM_LIB): $(SHIM_OBJ) $(CORE_LIB) $(BUILD)/gen/hooks.map
	$(call say,LINK,$@)$(CC) -shared -o $@ $(SHIM_OBJ) $(CORE_LIB) $(ALL_LDFLAGS) -Wl,--version-script=$(BUILD)/gen/hooks.map \
	    -Wl,-z,relro,-z,now,-z,nodelete -Wl,--no-undefined -Wl,-soname,libcyrguard.so -Wl,--no-as-needed -l:libdl.so.2

$(COMMAND): $(CLI_OBJ) $(CORE_LIB) $(VIS_OBJ)
	$(call say,LINK,$@)$(CC) -o $@ $(CLI_OBJ) $(CORE_LIB) $(VIS_OBJ) $(ALL_LDFLAGS) -lpthread -ldl

# The manual lists the calls of hooks.def.
$(BUILD)/man/%: man/%.in $(BUILD)/gen/hooks.list
	@mkdir -p $(@D)
	$(call say,GEN,$@)awk 'NR == FNR {names = names (names ? " ,\n.Fn " : ".Fn ") $$1; next} /^@HOOKS@$$/ {$$0 = names " ."} {print}' $(BUILD)/gen/hooks.list $< >$@

MANUALS := $(wildcard man/*.[578]) $(patsubst man/%.in,$(BUILD)/man/%,$(wildcard man/*.in))

.PHONY: install
install: all $(MANUALS)
	install -d $(DESTDIR)$(BINDIR) $(DESTDIR)$(PKGLIBDIR) $(DESTDIR)$(SYSCONFDIR)
	install -m 755 $(COMMAND) $(DESTDIR)$(BINDIR)/cyrguard
	install -m 644 $(SHIM_LIB) $(DESTDIR)$(PKGLIBDIR)/libcyrguard.so
	for page in $(MANUALS); do \
	    install -D -m 644 $$page $(DESTDIR)$(MANDIR)/man$${page##*.}/$${page##*/} || exit 1; done
	[ -e $(DESTDIR)$(SYSCONFDIR)/cyrguard.conf ] || install -m 644 config/cyrguard.conf $(DESTDIR)$(SYSCONFDIR)/cyrguard.conf
