/* Where the sets of known-good fingerprints live (known.h): one in this
 * process, one in STATE_DIR/known, mapped by every guarded process. */
#ifndef CYRGUARD_SHARED_KNOWN_H
#define CYRGUARD_SHARED_KNOWN_H

#include "known.h"

enum known_where { KNOWN_PROCESS, KNOWN_SHARED };

/* The set, or NULL where there is none, or none that may be used now
 * (shared_file.h): no state_dir is no complaint. To be asked for at each occasion. */
struct known *shared_known(enum known_where where);

#endif
