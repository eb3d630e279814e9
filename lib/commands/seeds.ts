/** The corpus that comes with the project, read where no other is given. */
export const SEEDS = 'data/seeds/daily-papers.txt'
