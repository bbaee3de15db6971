/** What the meeting of a merged ministry can do at first, by number (`mergedMeeting`, structure §1.3). */
export const AT_ONCE = 0;
export const HOUSES = 1;
export const DEPUTIES = 2;

/** Who can contradict whom, by number (`contradictionReach`, structure §1.6). */
export const WITHIN_GOAL = 0;
export const WITHIN_CELL = 1;
