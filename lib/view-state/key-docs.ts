import type { OWN, SHARED, View } from '#lib/view-state'

/** What each key that every view shares does, in a few words: the table on /about. A key without a text does not compile. */
export const SHARED_DOCS: Record<keyof typeof SHARED, string> = {
  from: 'first month, inclusive',
  to: 'last month, inclusive',
  family: "the papers' own families; a root takes in its leaves",
  topic: 'topics',
  method: 'methods that a paper names, in any role',
  model: 'models that a paper names',
  dataset: 'data sets that a paper names',
  source: 'where the records come from',
  venue: 'where the papers appeared',
  code: 'whether a code address is known',
  q: 'words that must all stand in title or abstract',
  data: 'pins a version of the data, so that the link shows the same for ever',
}

/** What each key of a single view does. */
export const OWN_DOCS: { [V in View]: Record<keyof (typeof OWN)[V], string> } = {
  overview: {},
  topics: {
    of: 'which labels are drawn',
    measure: 'share of the papers in view, or their number',
    period: 'length of a period; the finest that holds enough papers where not chosen',
    focus: 'the lines in full colour, with their bands',
    form: 'lines, bars or a table',
    show: 'the label whose sentences are open',
    at: 'the period that is open',
  },
  methods: {
    strength: 'what the width of a link means',
    form: 'the network or its table',
    surveys: 'whether survey papers count',
    show: 'the method, or the two methods, whose papers are open',
  },
  claims: {
    metric: 'what is saved; all metrics side by side where not chosen',
    by: 'what a row stands for',
    sort: 'order of the rows',
    bounds: 'whether "up to" and "at least" count in medians',
    doubtful: 'whether readings of low confidence are shown',
    form: 'the chart or its table',
    open: 'the row that is open',
    show: 'the claim whose sentence is open',
  },
  papers: {
    sort: 'order of the list; by relevance where words are searched, else newest first',
    page: 'page of the list',
  },
  paper: {},
  about: {},
}
