import { SHOWN_CONFIDENCE } from '#lib/paper'

/**
 * The layout of a store. `paper` keys are given in date order, so that a date range is a key range and zone maps prune;
 * link tables carry small integer keys and the month, sorted by label. The text stands in tables of its own.
 */

/** Raised when a stored table changes; the server answers 410 for a pinned version it cannot read. */
export const SCHEMA = 2

const SPAN = `"in" varchar, start integer, "end" integer`
const CLAIM = `metric varchar, ratio double, ratio_high double, ratio_other double, absolute double, unit varchar, bound varchar,
  phase varchar, baseline varchar, condition varchar, quality varchar, nature varchar, quote varchar, start integer, "end" integer,
  raw varchar, raw_start integer, raw_end integer, pattern varchar, confidence double`

/** What `read_json` is told of a line of the staging file: a paper and its attributes. */
export const STAGED_COLUMNS = `{
  paper: 'struct(id varchar, title varchar, abstract varchar, published varchar, precision varchar, source varchar,
    venue varchar, url varchar, arxiv varchar, code varchar, upvotes integer)',
  attributes: 'struct(
    topics struct(id varchar, ${SPAN})[], families struct(id varchar, ${SPAN})[],
    methods struct(name varchar, slug varchar, role varchar, family varchar, ${SPAN})[],
    claims struct(${CLAIM})[], regressions struct(${CLAIM})[],
    models struct(name varchar, slug varchar, ${SPAN})[], datasets struct(name varchar, slug varchar, ${SPAN})[],
    code struct(address varchar, ${SPAN}), sentences integer[][])'}`

/** Months since January 1970; a paper dated by year alone counts from its January. */
const MONTH = `((left(published, 4)::integer - 1970) * 12 + coalesce(nullif(substr(published, 6, 2), '')::integer, 1) - 1)::usmallint`

const PAPERS = [
  `create temp table numbered as
   select (row_number() over (order by s.paper.published nulls first, s.paper.id) - 1)::integer as paper, s.paper as facts, s.attributes
   from staged s`,
  `create table venue as select (row_number() over (order by id) - 1)::usmallint as key, id, papers
   from (select facts.venue as id, count(*)::integer as papers from numbered where facts.venue is not null group by all)`,
  `create table source as select (row_number() over (order by id) - 1)::usmallint as key, id, papers
   from (select facts.source as id, count(*)::integer as papers from numbered group by all)`,
  `create table paper as
   select n.paper, facts.id, facts.title, facts.published, facts.precision, ${MONTH.replaceAll('published', 'facts.published')} as month,
     v.key as venue, o.key as source, facts.url, facts.arxiv,
     coalesce(attributes.code.address, facts.code) as code, facts.upvotes,
     len(list_filter(attributes.claims, lambda c: c.confidence >= ${SHOWN_CONFIDENCE}))::utinyint as claims
   from numbered n left join venue v on v.id = facts.venue join source o on o.id = facts.source order by n.paper`,
  `create table text as select paper, facts.abstract as abstract from numbered order by paper`,
  `create table reading as select paper, to_json(attributes)::varchar as attributes from numbered order by paper`,
]

const LABELS = [
  `create temp table entry as select unnest(from_json($entries, '[{"kind":"varchar","id":"varchar","name":"varchar","short":"varchar","family":"varchar","aliases":["varchar"]}]'), recursive := true)`,
  `create table family as select (row_number() over (order by id) - 1)::utinyint as key, id, name, short, family as parent, aliases from entry where kind = 'family'`,
  `create table topic as select (row_number() over (order by id) - 1)::utinyint as key, id, name, short, aliases from entry where kind = 'topic'`,
  ...(['method', 'model', 'dataset'] as const).flatMap((kind) => [
    `create temp table ${kind}_seen as select n.paper, ${kind === 'method' ? 'm.role, m.family' : 'null::varchar as role, null::varchar as family'}, m.slug as id, m.name, m."in", m.start, m."end"
     from numbered n, unnest(attributes.${kind}s) as u(m)`,
    `create table ${kind} as
     select (row_number() over (order by seen.id) - 1)::integer as key, seen.id, coalesce(any_value(e.name), mode(seen.name order by seen.name)) as name,
       coalesce(any_value(e.family), mode(seen.family order by seen.family)) as family,
       list_distinct(list_concat(coalesce(any_value(e.aliases), []::varchar[]), list(distinct seen.name order by seen.name)))::varchar[] as aliases,
       count(distinct seen.paper)::integer as papers
     from ${kind}_seen seen left join entry e on e.kind = '${kind}' and e.id = seen.id group by seen.id`,
    `create table paper_${kind} as
     select k.key as ${kind}, s.paper, p.month, min_by(s.role, case s.role when 'proposed' then 0 when 'used' then 1 when 'compared' then 2 else 3 end) as role
     from ${kind}_seen s join ${kind} k using (id) join paper p using (paper) group by all order by 1, 2`,
  ]),
]

const LINKS = [
  `create table paper_topic as
   select t.key as topic, n.paper, p.month, i::utinyint as rank from numbered n join paper p using (paper), unnest(attributes.topics) with ordinality as u(l, i)
   join topic t on t.id = l.id order by 1, 2`,
  `create table paper_family as
   with own as (select f.key as family, f.parent, n.paper, p.month, i::utinyint as rank
     from numbered n join paper p using (paper), unnest(attributes.families) with ordinality as u(l, i) join family f on f.id = l.id)
   select family, paper, month, min(rank) as rank, bool_or(own) as own from (
     select family, paper, month, rank, true as own from own
     union all select f.key, paper, month, rank, false from own join family f on f.id = own.parent)
   group by all order by 1, 2`,
  `create table mention as
   with seen as (
     select 'topic' as kind, t.key::integer as key, n.paper, l."in", l.start, l."end" from numbered n, unnest(attributes.topics) as u(l) join topic t on t.id = l.id
     union all select 'family', f.key, n.paper, l."in", l.start, l."end" from numbered n, unnest(attributes.families) as u(l) join family f on f.id = l.id or f.id = split_part(l.id, '/', 1)
     union all select 'method', k.key, s.paper, s."in", s.start, s."end" from method_seen s join method k using (id)
     union all select 'model', k.key, s.paper, s."in", s.start, s."end" from model_seen s join model k using (id)
     union all select 'dataset', k.key, s.paper, s."in", s.start, s."end" from dataset_seen s join dataset k using (id))
   select kind, key, paper, "in" = 'title' as titled, start, "end",
     case when "in" = 'title' then null else list_filter(n.attributes.sentences, lambda s: s[1] <= start and s[2] > start)[1] end as sentence
   from seen join numbered n using (paper) order by kind, key, paper, titled desc, start`,
  `create table claim as
   with said as (
     select n.paper, (i - 1)::utinyint as place, false as regression, c from numbered n, unnest(attributes.claims) with ordinality as u(c, i)
     union all select n.paper, (i - 1)::utinyint, true, c from numbered n, unnest(attributes.regressions) with ordinality as u(c, i)),
   owner as (select paper, arg_min(name, ("in" <> 'title', start)) as method from method_seen where role = 'proposed' group by paper)
   select s.paper, s.place, s.regression, p.month, o.method, s.c.confidence < ${SHOWN_CONFIDENCE} as hidden, unnest(s.c)
   from said s join paper p using (paper) left join owner o using (paper) order by s.paper, s.regression, s.place`,
]

/** The inverted index over title and abstract: FTS is an extension that has to be downloaded. */
const INDEX = [
  `create temp table posted as
   select paper, term, count(*)::usmallint as tf from (
     select paper, unnest(regexp_extract_all(lower(facts.title || ' ' || facts.abstract), '[\\p{L}\\p{N}]+')) as term from numbered)
   group by all`,
  `create table document as select paper, sum(tf)::usmallint as length from posted group by all order by paper`,
  `create table term as select (row_number() over (order by word) - 1)::integer as key, word, papers
   from (select term as word, count(*)::integer as papers from posted group by all) order by word`,
  `create table posting as select t.key as term, p.paper, p.tf from posted p join term t on t.word = p.term order by 1, 2`,
]

export const BUILD: readonly string[] = [...PAPERS, ...LABELS, ...LINKS, ...INDEX]

/** What must hold of a built store before it is renamed into place; each answers the number of offending rows. */
export const CHECKS: Readonly<Record<string, string>> = {
  'a paper id that stands twice': `select (count(*) - count(distinct id))::integer as n from paper`,
  'a paper without its text': `select (abs((select count(*) from paper) - (select count(*) from text)))::integer as n`,
  'an empty version': `select (1 - count(*))::integer as n from meta where key = 'version'`,
}
