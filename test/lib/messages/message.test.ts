import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ITEM_STATES } from '../../../lib/domain/fact'
import { ENTITY_KINDS } from '../../../lib/domain/kinds'
import { CATALOGUES } from '../../../lib/messages/catalogues'
import { type Code, message, say, sayMessage } from '../../../lib/messages/message'

describe('messages', () => {
  test('a sentence is said by its code, with its parameters', () => {
    expect(say('state.open')).toBe('In progress')
    expect(say('count.clauses', { count: 1 })).toBe('1 clause')
    expect(say('count.clauses', { count: 3 })).toBe('3 clauses')
    expect(say('count.action-items', { count: 1043 })).toBe('1,043 action items')
  })

  test('a message is plain data, and reads the same after it was sent', () => {
    const sent = JSON.parse(JSON.stringify(message('count.clauses', { count: 2 })))
    expect(sent).toEqual({ code: 'count.clauses', params: { count: 2 } })
    expect(sayMessage(sent)).toBe('2 clauses')
    expect(sayMessage(message('state.silent'))).toBe('No progress reported')
  })

  test('every state and every kind has its names', () => {
    for (const state of ITEM_STATES)
      for (const code of [`state.${state}`, `state.${state}.short`, `state.${state}.means`])
        expect(CATALOGUES.en[code as Code], code).toBeTruthy()
    for (const kind of ENTITY_KINDS)
      for (const code of [`kind.${kind}`, `kinds.${kind}`]) expect(CATALOGUES.en[code as Code], code).toBeTruthy()
  })

  test('no code stands in two files', async () => {
    const folder = join(import.meta.dirname, '../../../lib/messages/en')
    const names = readdirSync(folder).filter((name) => !['index.ts', 'plural.ts'].includes(name))
    const files: object[] = await Promise.all(names.map((name) => import(join(folder, name))))
    const codes = files.flatMap((file) => Object.values(file).flatMap((part) => Object.keys(part)))
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.length).toBe(Object.keys(CATALOGUES.en).length)
  })
})
