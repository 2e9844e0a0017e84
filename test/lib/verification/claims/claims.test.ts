import { describe, expect, it } from 'vitest'
import { readPlan } from '../../../../indexer/read-plan'
import { PREDICATES, type PredicateName, verifyClaim } from '../../../../lib/verification/claims/verify'
import type { Explorer } from '../../../../lib/views/explorer'
import { explorerDocument } from '../../../document'
import { explorerOf } from '../../../explorer-of'
import { realPlan } from '../../../real-plan'
import written from './claims.json'

type Claim = { subject: string; predicate: PredicateName; object: string }
const claimsOf = (rows: readonly string[][]): Claim[] =>
  rows.map(([subject, predicate, object]) => ({ subject, predicate, object }) as Claim)

const paths = [explorerDocument(), ...(realPlan ? [realPlan.path] : [])]
const editions = await Promise.all(
  paths.map(async (path) => [path.split('/').at(-1)!, await explorerOf(await readPlan(path))] as const),
)

describe.each(editions)('claims about %s', (_, edition) => {
  const sliced = (
    { entry, span }: { entry: string; span: { start: number; end: number } },
    { lookups, source }: Explorer,
  ) => {
    const own = lookups.getEntry(entry)!
    expect(own.span.start).toBeLessThanOrEqual(span.start)
    expect(own.span.end).toBeGreaterThanOrEqual(span.end)
    return source.slice(span.start, span.end)
  }

  it.each(claimsOf(written.stated))('$subject, $predicate $object is stated, with its passage', (claim) => {
    const { verdict, evidence } = verifyClaim(edition, claim)
    expect(verdict).toBe('stated')
    expect(evidence.length).toBeGreaterThan(0)
    for (const one of evidence) expect(sliced(one, edition).trim()).not.toBe('')
  })

  it.each(claimsOf(written.altered))('$subject, $predicate $object is not stated: it is altered', (claim) => {
    const { verdict, says, note, candidates } = verifyClaim(edition, claim)
    expect(['stated-otherwise', 'cannot-tell']).toContain(verdict)
    // Either what the plan says instead, or why that is open.
    if (verdict === 'stated-otherwise') expect(says.length).toBeGreaterThan(0)
    else expect(note.length + (candidates?.length ?? 0)).toBeGreaterThan(0)
  })

  it.each(claimsOf(written.absent))(
    '$subject, $predicate $object is not stated: the plan has nothing of it',
    (claim) => {
      expect(['not-stated', 'cannot-tell']).toContain(verifyClaim(edition, claim).verdict)
    },
  )

  it('says what the plan says instead', () => {
    const ask = (subject: string, predicate: PredicateName, object: string) =>
      verifyClaim(edition, { subject, predicate, object })
    expect(ask('92-05', 'status', 'completed')).toMatchObject({
      verdict: 'stated-otherwise',
      says: ['Periodic goals met'],
    })
    expect(ask('01-02', 'milestone', 'WTSA-20')).toMatchObject({
      verdict: 'stated-otherwise',
      says: ['3 months before WTSA-20'],
    })
    expect(ask('Y.3110', 'state', 'consented').says).toEqual(['approved'])
  })

  it('finds every status and every milestone of the plan stated, and another one stated otherwise', () => {
    const { lookups } = edition
    for (const { id, milestone } of lookups.entriesOfKind('action-item')) {
      const [state] = lookups.factsOf(id, 'state')
      const ask = (predicate: PredicateName, object: string) =>
        verifyClaim(edition, { subject: id, predicate, object }).verdict
      expect(ask('status', state!.state)).toBe('stated')
      expect(ask('status', state!.state === 'completed' ? 'silent' : 'completed')).toBe('stated-otherwise')
      if (milestone) expect(ask('milestone', milestone)).toBe('stated')
      expect(ask('milestone', 'TSAG 2031')).toBe(milestone ? 'stated-otherwise' : 'not-stated')
    }
  })

  it('finds every resolved mention of the plan stated, and never one of another item', () => {
    const { lookups } = edition
    const [other] = lookups.entitiesOfKind('recommendation')
    for (const { id } of lookups.entriesOfKind('action-item')) {
      const own = new Set(lookups.mentionsAt(id).flatMap(({ entity }) => entity ?? []))
      for (const entity of own)
        expect(verifyClaim(edition, { subject: id, predicate: 'mentions', object: entity }).verdict).toBe('stated')
      if (!own.has(other!.id))
        expect(verifyClaim(edition, { subject: id, predicate: 'mentions', object: other!.id }).verdict).not.toBe(
          'stated',
        )
    }
  })

  it('is never at a loss for an answer, whatever is asked', () => {
    for (const predicate of Object.keys(PREDICATES) as PredicateName[])
      for (const subject of ['', ' ', '92-05', 'x'.repeat(5_000), '((((', '%00', '__proto__', 'res-92', 'SG13', '5G'])
        for (const object of ['', 'constructor', '2017-13-45', '😀'.repeat(2_000), '92-05', '\\'])
          expect(verifyClaim(edition, { subject, predicate, object }).note).not.toBe('')
  })
})
