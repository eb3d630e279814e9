/** The log-odds of a likelihood. */
export const logOddsOf = (likelihood: number): number => Math.log(likelihood / (1 - likelihood))
