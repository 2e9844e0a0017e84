import type { Report } from '../lib/domain/diagnostic'
import type { Entry, EntryOf } from '../lib/domain/entry'
import type { Link } from '../lib/domain/link'
import type { Mention } from '../lib/domain/mention'
import type { Span } from '../lib/domain/span'
import { groupBy } from '../lib/text/group-by'
import { parseCitation, type Reference } from './mandates/citation'
import { actorOf, fitOf, type Mandate, readMandate } from './mandates/section'
import { tellingWords, Wording } from './mandates/wording'

type Clause = EntryOf<'clause'>
type ActionItem = EntryOf<'action-item'>

/** What is known of a resolution's operative text when its items are linked to it. */
type Resolution = { id: string; mandates: Mandate[]; clauses: Clause[]; wording: Wording }

/** A clause that an item implements, and why we think so. */
type Found = { clause: Clause; span: Span; text: string; reason: string }

/**
 * How wordings decide, as likeness from 0 to 1 (`Wording`). Measured on items whose citation is beyond doubt; a wrong
 * accusation is worse than a missed one, so a citation is contradicted only where another clause is far more like.
 */
const LIMITS = {
  /** A section's clause without label is meant where it is this like, and `ahead` times as like as the next. */
  inSection: { likeness: 0.3, ahead: 1.15 },
  /** An item without citation, or whose citation names nothing, is linked by wording alone. */
  alone: [
    { likeness: 0.4, ahead: 1.5 },
    { likeness: 0.6, ahead: 1.2 },
  ],
  /** The other clause has this much of the action and the named one `times` less; less is asked where it addresses the actor. */
  contradicted: { ofAction: 0.8, likeness: 0.45, times: 2.2 },
  contradictedByActor: { ofAction: 0.95, likeness: 0.34, times: 2 },
  /** A further clause that the action repeats about as well as the one it cites. */
  repeated: { likeness: 0.55, share: 0.88 },
} as const

const isCounted = ({ role }: Clause) => role === 'annex' || role === 'clause'

function readResolutions(entries: readonly Entry[]): Map<string, Resolution> {
  const clauses = entries.filter((entry) => entry.kind === 'clause')
  const under = groupBy(clauses, ({ parent }) => parent ?? '')
  const inside = groupBy(clauses, ({ location }) => location)
  const sectionsOf = groupBy(
    entries.filter((entry) => entry.kind === 'section'),
    ({ parent }) => parent ?? '',
  )
  const textOf = (clause: Clause) =>
    [clause, ...(under.get(clause.id) ?? [])].map(({ text, lead }) => text.slice(lead)).join(' ')
  const resolutions = new Map<string, Resolution>()
  for (const entry of entries) {
    if (entry.kind !== 'resolution') continue
    const mandates = (sectionsOf.get(entry.id) ?? []).map((section) =>
      readMandate(section, (under.get(section.id) ?? []).filter(isCounted)),
    )
    const counted = mandates.flatMap((mandate) => mandate.clauses)
    resolutions.set(entry.id, {
      id: entry.id,
      mandates,
      clauses: inside.get(entry.location) ?? [],
      wording: new Wording(counted, textOf),
    })
  }
  return resolutions
}

/** The clauses of a mandate that a reference's labels name; `missing` are labels that name none. */
function named(
  reference: Reference,
  mandate: Mandate,
  all: readonly Clause[],
): { clauses: Clause[]; missing: string[] } {
  const { section, clauses } = mandate
  const prefix = section.id.replace(/\.s\d+$/, `.${section.ordinal}`)
  if (reference.labels.length === 0) {
    // "(resolves)" is the section's only clause, annexed ones aside.
    const own = clauses.filter(({ role }) => role !== 'annex')
    return { clauses: own.length === 1 ? own : [], missing: [] }
  }
  const found: Clause[] = []
  const missing: string[] = []
  for (const label of reference.labels) {
    const clause =
      all.find(({ id }) => id === `${prefix}.${label}`) ??
      (clauses.length === 1 && label === '1' ? clauses[0] : undefined) ??
      // "resolves ii" names a sub-clause of the only clause.
      (clauses.length === 1 ? all.find(({ id }) => id === `${clauses[0]!.id}.${label}`) : undefined)
    if (clause) found.push(clause)
    else missing.push(label)
  }
  return { clauses: found, missing }
}

/** The clause whose wording is most like the action's, among those given. */
function mostLike(words: ReadonlySet<string>, clauses: readonly Clause[], wording: Wording) {
  let best: { clause: Clause; likeness: number } | null = null
  let second = 0
  for (const clause of clauses) {
    const { likeness } = wording.compare(words, clause)
    if (!best || likeness > best.likeness) {
      second = best?.likeness ?? 0
      best = { clause, likeness }
    } else second = Math.max(second, likeness)
  }
  return { best, second }
}

/** The counted clause that a sub-clause or bullet stands under, for comparing wordings. */
const counted = (clause: Clause, all: readonly Clause[]): Clause =>
  isCounted(clause) ? clause : (all.find(({ id }) => id === clause.parent) ?? clause)

type Option = { mandate: Mandate; fit: number; clauses: Clause[]; missing: string[] }

/** The section that a reference means, with the clauses that it names in it; the wording decides between equal ones. */
function chooseOption(
  reference: Reference,
  words: ReadonlySet<string>,
  { mandates, clauses: all, wording }: Resolution,
): Option | null {
  const options = mandates.flatMap((mandate): Option[] => {
    const fit = fitOf(reference, mandate)
    if (fit === 0) return []
    const option = { mandate, fit, ...named(reference, mandate, all) }
    if (reference.labels.length > 0 || option.clauses.length > 0) return [option]
    const { best, second } = mostLike(words, mandate.clauses, wording)
    const { likeness, ahead } = LIMITS.inSection
    return [
      { ...option, clauses: best && best.likeness >= likeness && best.likeness > second * ahead ? [best.clause] : [] },
    ]
  })
  const total = ({ clauses }: Option) =>
    Math.max(...clauses.map((clause) => wording.compare(words, counted(clause, all)).likeness))
  const naming = options.filter(({ clauses }) => clauses.length > 0)
  const top = Math.max(...naming.map(({ fit }) => fit))
  return naming.filter(({ fit }) => fit > top - 0.5).sort((a, b) => total(b) - total(a) || b.fit - a.fit)[0] ?? null
}

/** The clause that an action is plainly worded after, wherever it stands in the resolution; null where none is plain. */
function plainClause(words: ReadonlySet<string>, { mandates, wording }: Resolution): Clause | null {
  const { best, second } = mostLike(
    words,
    mandates.flatMap(({ clauses }) => clauses),
    wording,
  )
  return best && LIMITS.alone.some(({ likeness, ahead }) => best.likeness >= likeness && best.likeness > second * ahead)
    ? best.clause
    : null
}

/** The clause whose wording contradicts a citation that names another one, or null. */
function contradiction(
  item: ActionItem,
  chosen: Option,
  { mandates, clauses: all, wording }: Resolution,
): Clause | null {
  const words = tellingWords(item.action)
  const [only, ...more] = chosen.clauses
  const { best } = mostLike(
    words,
    mandates.flatMap(({ clauses }) => clauses),
    wording,
  )
  if (!only || more.length > 0 || !best || best.clause.id === counted(only, all).id) return null
  const { ofAction, likeness } = wording.compare(words, best.clause)
  const cited = wording.compare(words, counted(only, all)).likeness
  const owner = mandates.find(({ clauses }) => clauses.includes(best.clause))
  const actor = actorOf(item.action)
  const byActor =
    actor !== null &&
    owner?.verb === 'instructs' &&
    owner.addressees.has(actor) &&
    !chosen.mandate.addressees.has(actor)
  const exceeds = (limit: { ofAction: number; likeness: number; times: number }) =>
    ofAction >= limit.ofAction && likeness >= limit.likeness && likeness >= cited * limit.times
  return exceeds(LIMITS.contradicted) || (byActor && exceeds(LIMITS.contradictedByActor)) ? best.clause : null
}

/** What one reference of a citation comes to. */
function resolveReference(
  reference: Reference,
  item: ActionItem,
  resolution: Resolution,
  span: Span,
  text: string,
  report: Report,
): Found[] {
  const citation = `the citation "${text}"`
  const accuse = (fault: string) =>
    report({
      rule: 'wrong-mandate',
      subject: 'document',
      severity: 'warning',
      message: `${item.id}: ${citation} ${fault}`,
      location: item.location,
      span,
    })
  const chosen = chooseOption(reference, tellingWords(item.action), resolution)
  if (!chosen) {
    const plain = plainClause(tellingWords(item.action), resolution)
    // "(Section 2.1.6)", "(§1.9.1)": the plan prints only a part of the resolution, so that is no fault.
    if (reference.verb === null)
      report({
        rule: 'mandate-not-printed',
        subject: 'document',
        severity: 'info',
        message: `${item.id}: ${citation} names a part of ${resolution.id} that the plan does not print`,
        location: item.location,
        span,
      })
    else if (reference.labels.length > 0)
      accuse(`names no clause of ${resolution.id}${plain ? `; by its wording it implements ${plain.id}` : ''}`)
    return plain
      ? [{ clause: plain, span, text, reason: `${citation} leaves it open; the wording is that of ${plain.id}` }]
      : []
  }
  const other = contradiction(item, chosen, resolution)
  if (other) {
    const cited = chosen.clauses.map(({ id }) => id).join(', ')
    accuse(`names ${cited}, and the wording is that of ${other.id}`)
    return [
      { clause: other, span, text, reason: `the wording is that of ${other.id}, though ${citation} names ${cited}` },
    ]
  }
  if (chosen.missing.length)
    accuse(`names ${chosen.missing.join(', ')} of a section of ${resolution.id} that has no such clause`)
  return chosen.clauses.map((clause) => ({ clause, span, text, reason: `${citation} names it` }))
}

/** Clauses that the action repeats as well as those that its citation names: the same words stand in two sections. */
function repeated(item: ActionItem, found: readonly Found[], { mandates, clauses: all, wording }: Resolution): Found[] {
  const words = tellingWords(item.action)
  const place = item.parts.action
  const cited = found.map(({ clause }) => counted(clause, all))
  const best = Math.max(0, ...cited.map((clause) => wording.compare(words, clause).likeness))
  if (!place || best === 0) return []
  return mandates
    .flatMap(({ clauses }) => clauses)
    .filter((clause) => !cited.includes(clause))
    .filter((clause) => {
      const { likeness } = wording.compare(words, clause)
      return likeness >= LIMITS.repeated.likeness && likeness >= best * LIMITS.repeated.share
    })
    .map((clause) => ({ clause, span: place.span, text: place.text, reason: 'the action repeats its wording' }))
}

/**
 * Which clauses each action item implements: by its citation, and by its wording where the citation leaves it open, names
 * no clause, or is plainly contradicted. Doubtful citations are reported with both readings as `wrong-mandate`.
 */
export function resolveMandates(entries: readonly Entry[], report: Report): { mentions: Mention[]; links: Link[] } {
  const resolutions = readResolutions(entries)
  const mentions: Mention[] = []
  const links: Link[] = []
  for (const item of entries) {
    if (item.kind !== 'action-item') continue
    const resolution = resolutions.get(item.parent ?? '')
    if (!resolution) continue
    const isGroup = (number: number) => resolution.mandates.some(({ addressees }) => addressees.has(`sg${number}`))
    const found: Found[] = []
    for (const { text, span } of item.citations)
      for (const reference of parseCitation(text, isGroup)) {
        const place = { start: span.start + reference.start, end: span.start + reference.end }
        found.push(...resolveReference(reference, item, resolution, place, text, report))
      }
    const plain = item.citations.length === 0 ? plainClause(tellingWords(item.action), resolution) : null
    if (plain && item.parts.action)
      found.push({
        clause: plain,
        span: item.parts.action.span,
        text: item.parts.action.text,
        reason: 'it has no citation; the wording is plainly that of the clause',
      })
    found.push(...repeated(item, found, resolution))
    const seen = new Set<string>()
    for (const { clause, span, reason } of found) {
      if (seen.has(clause.id)) continue
      seen.add(clause.id)
      const text = item.text.slice(span.start - item.span.start, span.end - item.span.start)
      mentions.push({
        kind: 'clause',
        location: item.location,
        entry: item.id,
        entity: clause.id,
        text,
        span,
        status: 'resolved',
        candidates: [],
        reason: null,
        address: null,
      })
      links.push({ kind: 'implements', from: item.id, to: clause.id, entry: item.id, span, reason })
    }
  }
  return { mentions, links }
}
