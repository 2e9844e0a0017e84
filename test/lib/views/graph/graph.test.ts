import { describe, expect, test } from 'vitest'
import { indexSource } from '../../../../indexer/pipeline'
import { knowledge } from '../../../../lib/identifiers/knowledge'
import { lookUp } from '../../../../lib/library/lookups'
import { readSource } from '../../../../lib/reading/source'
import { secondRing, surround } from '../../../../lib/views/graph/neighbourhood'
import { getNetwork } from '../../../../lib/views/graph/network'
import { findNode } from '../../../../lib/views/graph/page'
import { findPaths } from '../../../../lib/views/graph/path'
import { explorerDocument } from '../../../document'

const network = getNetwork(lookUp(indexSource(await await readSource(explorerDocument()), knowledge)))
const node = (words: string) => {
  const found = findNode(words, network)
  if (!found) throw new Error(`The plan has no ${words}.`)
  return found
}
const ways = (from: string, to: string) =>
  findPaths(network, node(from), node(to)).map(({ nodes }) => nodes.map(({ label }) => label).join(' > '))

describe('a node is found by any spelling of its id', () => {
  test.each([
    ['res-92', 'Resolution 92'],
    ['Resolution 92', 'Resolution 92'],
    ['44-25', '54-03'],
    ['res-92.3.1', 'Resolution 92'],
    ['TSAG TD 25 Rev. 1', 'TSAG-TD25R1'],
    ['question 5/13', 'Q5/13'],
    ['sg 13', 'SG13'],
    ['92', 'Resolution 92'],
    ['092', 'Resolution 92'],
  ])('%s', (words, label) => expect(node(words).label).toBe(label))

  test('what the plan does not know is no node', () => expect(findNode('nothing of the kind', network)).toBeUndefined())
})

describe('ways between two ids', () => {
  test('an item that refers to an item of the other resolution says more than a body that both mention', () => {
    expect(ways('res-92', 'res-90')[0]).toBe('Resolution 92 > 92-12 > 90-05 > Resolution 90')
  })

  test('an item and what it mentions are tied directly', () => {
    expect(ways('22-08', 'TSAG-OLS6')[0]).toBe('22-08 > TSAG-OLS6')
  })

  test('each further way leads through other nodes', () => {
    const inside = findPaths(network, node('res-92'), node('res-50')).flatMap(({ nodes }) =>
      nodes.slice(1, -1).map(({ id }) => id),
    )
    expect(inside.length).toBeGreaterThan(1)
    expect(new Set(inside).size).toBe(inside.length)
  })

  test('every step says why, with the passage that says so or a rule of ids', () => {
    for (const { edges } of findPaths(network, node('res-92'), node('res-90')))
      for (const { ties } of edges)
        for (const { sentence, ref, kind } of ties)
          expect([sentence.length > 0, ref !== null || kind === 'part-of']).toEqual([true, true])
  })
})

describe('what is two steps away', () => {
  const near = surround(network, node('res-92'), 1, [])
  const far = secondRing(network, node('res-92'))

  test('is no neighbour, and stands behind one', () => {
    const neighbours = new Set(network.edgesOf('res-92').flatMap(({ from, to }) => [from, to]))
    expect(far.length).toBeGreaterThan(near.nodes.length)
    for (const { node: found, through } of far) {
      expect(neighbours.has(found.id)).toBe(false)
      expect(neighbours.has(through.id)).toBe(true)
    }
  })

  test('is found by its kind through whatever leads there', () => {
    const { nodes, edges } = surround(network, node('res-92'), 2, ['question'])
    const questions = nodes.filter(({ kind }) => kind === 'question')
    expect(questions.length).toBeGreaterThan(5)
    for (const { id } of questions) expect(edges.some(({ from, to }) => from === id || to === id)).toBe(true)
  })
})
