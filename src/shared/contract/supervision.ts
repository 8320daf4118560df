/** 督导: whether everybody was visited as often as the policy says, who was passed over, and what a spot check found. */
export const supervisionCalls = {};
