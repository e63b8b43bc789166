/* A host that needs calls.so, whose constructor so runs before the guard's. */
void calls_link(void);

int main(void)
{
	calls_link();
	return 0;
}
