// A C++ host that throws while it has mailbox files open: out of functions,
// threads, comparison functions that libc calls, and destructors' scopes.
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <stdexcept>
#include <string>
#include <thread>
#include <unistd.h>

namespace
{
struct descriptor {
	int fd;
	explicit descriptor(const std::string &path) : fd(open(path.c_str(), O_RDWR))
	{
		if (fd < 0)
			throw std::runtime_error("cannot open");
	}
	~descriptor()
	{
		std::printf("close %d\n", close(fd));
	}
};

void throwing(const std::string &root, int depth)
{
	descriptor index(root + "/" + std::to_string(depth % 3) + "/cyrus.index");
	if (depth == 0)
		throw std::logic_error("at the bottom");
	throwing(root, depth - 1);
}

int compare(const void *, const void *)
{
	throw std::range_error("from qsort");
}

template <class F> void caught(F what)
{
	try {
		what();
		std::puts("nothing thrown");
	} catch (const std::exception &e) {
		std::printf("caught %s\n", e.what());
	}
}
}

int main(int, char **argv)
{
	const std::string root = argv[1];
	caught([&] { throwing(root, 5); });
	caught([&] { throwing(root + "/missing", 2); });
	caught([&] {
		descriptor cache(root + "/1/cyrus.cache");
		int numbers[] = {3, 1, 2};
		std::qsort(numbers, 3, sizeof *numbers, compare);
	});
	caught([&] {
		std::ifstream index;
		index.exceptions(std::ios::failbit);
		index.open(root + "/2/cyrus.index");
		index.close();
		index.open(root + "/2/cyrus.missing");
	});
	std::thread([&] { caught([&] { throwing(root, 3); }); }).join();
	return 0;
}
