/* Prints errno as main finds it. */
#include <errno.h>
#include <stdio.h>

int main(void)
{
	int found = errno;
	printf("%d\n", found);
	return 0;
}
