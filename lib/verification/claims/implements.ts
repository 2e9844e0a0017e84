import type { Link } from '../../domain/link'
import { nameThing, severalNote, type Thing } from '../naming'
import { type Checked, cannotTell, type Finding, notStated, type Predicate, unique } from './claim'

function check(subject: Thing, object: string, edition: Checked): Finding {
  const named = nameThing(object, edition)
  if (named.status === 'several') return cannotTell(severalNote(object, named.things), { candidates: named.things })
  if (named.status === 'unknown')
    return named.id === null
      ? cannotTell(`"${object}" names no clause of the plan: give its id, as in res-92.3.2.`)
      : notStated(`The plan has no "${object}".`)
  const [item, clause] = isItem(subject) || !isItem(named.thing) ? [subject, named.thing] : [named.thing, subject]
  if (!isItem(item)) return cannotTell('Only action items implement clauses of resolutions.')
  if (!clause.entry || !['clause', 'section', 'resolution'].includes(clause.entry.kind))
    return cannotTell('Action items implement clauses of resolutions, and nothing else.', { object: clause })
  return { ...ofItem(item.id, clause, edition), object: named.thing }
}

const isItem = ({ entry }: Thing) => entry?.kind === 'action-item'

function ofItem(item: string, clause: Thing, { lookups }: Checked): Finding {
  const links = lookups.linksFrom(item).filter(({ kind }) => kind === 'implements')
  const says = { says: unique(links.map(({ to, reason }) => `${to}: ${reason}`)), evidence: evidenceOf(links) }
  const contradiction = lookups.corpus.diagnostics.find(
    ({ rule, location }) => rule === 'wrong-mandate' && location === item,
  )
  if (contradiction && clause.entry?.kind !== 'resolution')
    return cannotTell(`The citation and the wording disagree. ${contradiction.message}.`, says)
  if (links.length === 0) return notStated('The item cites no clause that was found.')
  const own = links.filter(({ to }) => to === clause.id || isUnder(to, clause.id, lookups))
  return own.length > 0
    ? {
        verdict: 'stated',
        says: unique(own.map(({ to, reason }) => `${to}: ${reason}`)),
        evidence: evidenceOf(own),
        note: own.some(({ to }) => to === clause.id)
          ? 'The item cites the clause.'
          : `The item cites a part of it, ${unique(own.map(({ to }) => to)).join(', ')}.`,
      }
    : { verdict: 'stated-otherwise', ...says, note: 'The item cites another clause.' }
}

const evidenceOf = (links: readonly Link[]) =>
  links.flatMap(({ entry, span }) => (entry && span ? [{ entry, span }] : []))

/** Whether an entry stands under another: a sub-clause under its clause, a clause under its resolution. */
function isUnder(id: string, above: string, lookups: Checked['lookups']): boolean {
  for (let at = lookups.getEntry(id)?.parent; at; at = lookups.getEntry(at)?.parent) if (at === above) return true
  return false
}

export const implementing: Predicate = { object: 'a clause or resolution, by its id (res-92.3.2) or its name', check }
