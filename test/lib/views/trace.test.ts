import { describe, expect, it } from 'vitest'
import { readPlan } from '../../../indexer/read-plan'
import { contains } from '../../../lib/domain/span'
import { type TraceStep, traceBetween, traceFrom } from '../../../lib/views/trace'
import { explorerDocument } from '../../document'
import { explorerOf } from '../../explorer-of'

const { lookups } = await explorerOf(await readPlan(explorerDocument()))

describe('the trace of a plan', () => {
  const inWords = (steps: readonly TraceStep[]) =>
    steps.map(({ depth, from, relation, to }) => `${depth} ${from} ${relation} ${to}`)

  it('leads from a clause to its items and what their notes rest on', () => {
    const steps = inWords(traceFrom('res-92.3.2', 2, lookups))
    expect(steps[0]).toBe('1 res-92.3.2 implements 92-05')
    expect(steps).toContain('2 92-05 rests-on 2018-01-29-machine-learning-for-5g-and-beyond')
  })

  it('leads from a Recommendation back to the clause that it goes back to', () =>
    expect(inWords(traceFrom('itu-t-y.3110', 2, lookups))).toEqual([
      '1 itu-t-y.3110 rests-on 77-01',
      '2 77-01 implements res-77.1.2',
    ]))

  it('leads from a draft to the Recommendation that took over', () =>
    expect(inWords(traceFrom('itu-t-x.cspim', 1, lookups))).toContain('1 itu-t-x.cspim supersedes itu-t-x.1248'))

  it('takes no second step unless it is asked to', () =>
    expect(traceFrom('res-92.3.2', 1, lookups).map(({ depth }) => depth)).toEqual([1]))

  it('leads from one thing to another', () => {
    const steps = traceBetween('res-77', 'itu-t-y.3110', lookups)
    expect(inWords(steps.filter(({ way }) => way === 1))).toEqual([
      '1 res-77.1.2 implements 77-01',
      '2 77-01 mentions itu-t-y.3110',
    ])
  })

  it('has for each step a passage that stands in its entry', () => {
    for (const { id } of lookups.entriesOfKind('resolution'))
      for (const { passage } of traceFrom(id, 2, lookups)) {
        const entry = lookups.getEntry(passage!.entry)!
        expect(contains(entry.span, passage!.span)).toBe(true)
      }
  })

  it('leads nowhere from what is not there', () => {
    expect(traceFrom('no-such-thing', 2, lookups)).toEqual([])
    expect(traceBetween('no-such-thing', 'res-92', lookups)).toEqual([])
  })
})
