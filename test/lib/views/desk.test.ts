import { describe, expect, test } from 'vitest'
import { indexSource } from '../../../indexer/pipeline'
import { contains } from '../../../lib/domain/span'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { lookUp } from '../../../lib/library/lookups'
import { readSource } from '../../../lib/reading/source'
import { deskOf } from '../../../lib/views/desk'
import { explorerDocument } from '../../document'
import { realPlan } from '../../real-plan'

const plans = [...new Set([explorerDocument(), ...(realPlan ? [realPlan.path] : [])])]

describe.each(plans)('the tasks of the groups of %s', async (path) => {
  const lookups = lookUp(indexSource(await readSource(path), knowledge))
  const groups = lookups.entitiesOfKind('study-group').map(({ id }) => id)
  const items = lookups.entriesOfKind('action-item')

  test.each(groups)('%s has every item whose action names it, each once', (id) => {
    const desk = deskOf(id, lookups)
    const listed = [desk.toDo, desk.collaborates, desk.named, desk.everyGroup].flat().map((row) => row.id)
    expect(new Set(listed).size).toBe(listed.length)
    const naming = items.filter(({ id: item, parts: { action } }) =>
      lookups.mentionsIn(item).some(({ entity, span }) => entity === id && action && contains(action.span, span)),
    )
    expect(listed).toEqual(expect.arrayContaining(naming.map((item) => item.id)))
  })

  test('tell those who act from those who are asked to work with them', () => {
    const desk = deskOf('itu-t-sg17', lookups)
    expect(desk.toDo.map(({ id }) => id)).toEqual(expect.arrayContaining(['50-05', '58-03', '97-08']))
    expect(desk.collaborates.map(({ id }) => id)).toEqual(expect.arrayContaining(['58-01', '78-05', '84-02', '96-15']))
  })
})
