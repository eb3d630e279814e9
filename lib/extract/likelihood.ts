/** The likelihood that log-odds stand for, 0 to 1. */
export const likelihoodOf = (odds: number): number => 1 / (1 + Math.exp(-odds))
