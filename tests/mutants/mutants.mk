# Faults put into the code on purpose (mutants.list), each in a copy of the tree:
# the tests named with it must fail. MUTANTS="NAME ...": only these.
.PHONY: mutants
mutants: deps
	$(Q)MUTANTS='$(MUTANTS)' CC='$(CC)' tests/mutants/mutants.sh
