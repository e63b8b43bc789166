/* The main of a unit test: a list of tests, TAP on standard output. */
#ifndef CYRGUARD_UNIT_H
#define CYRGUARD_UNIT_H

#include <check.h>
#include <stdlib.h>

static inline int unit_run(const char *name, const TTest *const *tests)
{
	Suite *suite = suite_create(name);
	for (; *tests; tests++) {
		TCase *tcase = tcase_create((*tests)->name);
		tcase_set_timeout(tcase, 120);
		tcase_add_test(tcase, *tests);
		suite_add_tcase(suite, tcase);
	}
	SRunner *runner = srunner_create(suite);
	if (!getenv("CK_TAP_LOG_FILE_NAME"))
		srunner_set_tap(runner, "-");
	srunner_run_all(runner, CK_SILENT);
	int failed = srunner_ntests_failed(runner);
	srunner_free(runner);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}

#endif
