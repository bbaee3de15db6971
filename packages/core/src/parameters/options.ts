/** What the meeting of a merged ministry can do at first, by number (`mergedMeeting`, ODD §7.7.3). */
export const AT_ONCE = 0;
export const HOUSES = 1;
export const DEPUTIES = 2;

/** Who can contradict whom, by number (`contradictionReach`, ODD §7.7.6). */
export const WITHIN_GOAL = 0;
export const WITHIN_CELL = 1;
