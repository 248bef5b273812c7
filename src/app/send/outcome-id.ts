/** Where what is to be decided about a sending stands. */
export const outcomeId = "send-outcome";
