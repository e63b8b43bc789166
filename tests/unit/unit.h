/* The main of a unit test: a list of tests, TAP on standard output. */
#ifndef CYRGUARD_UNIT_H
#define CYRGUARD_UNIT_H

#include <check.h>
#include <stdlib.h>

struct unit_loop {
	const TTest *test;
	int from, to; /* runs with _i = from ... to - 1 */
};

/* The last entry has test NULL. */
static inline int unit_run_loops(const char *name, const struct unit_loop *loop)
{
	Suite *suite = suite_create(name);
	for (; loop->test; loop++) {
		TCase *tcase = tcase_create(loop->test->name);
		tcase_set_timeout(tcase, 120);
		tcase_add_loop_test(tcase, loop->test, loop->from, loop->to);
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

static inline int unit_run(const char *name, const TTest *const *tests)
{
	struct unit_loop loop[64] = {{NULL, 0, 0}};
	for (int i = 0; i < 63 && tests[i]; i++)
		loop[i] = (struct unit_loop){tests[i], 0, 1};
	return unit_run_loops(name, loop);
}

#endif
