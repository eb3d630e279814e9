import questions from '#data/questions.json'

/** Ways in: each an ordinary address that can be shared. Kept in a data file, since they name methods. */
export const QUESTIONS: readonly { question: string; how: string; href: string }[] = questions
