/* Between the files of the tracking ring: the tables of descriptors (track.c) and
 * of maps (track_map.c), and the exclusion that both need (track_enter.c). */
#ifndef CYRGUARD_TRACK_INTERNAL_H
#define CYRGUARD_TRACK_INTERNAL_H

#include "track.h"

/* Drops what was given up without exclusion. */
void track_reap(void);
void track_reap_maps(void);
/* No file has a lock of this process any more. */
void track_unlock_all(void);

/* To block the signals and take the tables costs as much as several of the
 * host's own calls. What is given up needs it only where somebody is inside:
 * then the host is to wait until nobody uses its descriptor any more. Else the
 * slot alone is changed, in one step that no signal or thread can break, and
 * whoever comes in next finds an entry that no slot leads to.
 *
 * May this thread do so? */
bool track_may_note(void);
/* After it was done. False: somebody was inside meanwhile. */
bool track_note(void);

bool track_nobody_inside(void);
bool track_nothing_noted(void);

#endif
