import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexSource } from '../../indexer/pipeline'
import type { Entry } from '../../lib/domain/entry'
import { knowledge } from '../../lib/identifiers/knowledge'
import { textSource } from '../../lib/reading/source'
import { expectNothingLost } from '../nothing-lost'

/** A plan as its authors think of it, before it is dressed as a file. */
const RESOLUTIONS = [
  {
    number: 7,
    title: 'Lamps for harbours',
    sections: [
      {
        heading: 'resolves',
        clauses: ['to keep a register of lamps;', 'to review the register each year;', 'to close it in time.'],
      },
      { heading: 'instructs Study Group 2', clauses: ['to number the lamps;', 'to tell TSAG about it.'] },
    ],
    items: [
      {
        action: 'TSB to keep the register (resolves 1)',
        milestone: 'TSAG 2018',
        periodic: true,
        completed: false,
        notes: ['The register went online in May 2017.', 'SG13 reads it.'],
      },
      {
        action: 'SG2 to number the lamps (i. SG2 1)',
        milestone: 'Ongoing',
        periodic: false,
        completed: true,
        notes: ['Lamps are numbered.'],
      },
      {
        action: 'TSB to review the register (resolves 2)',
        milestone: '2019',
        periodic: false,
        completed: false,
        notes: [],
      },
    ],
  },
  {
    number: 92,
    title: 'Buoys and their numbers',
    sections: [{ heading: 'invites Member States', clauses: ['to send what they know.'] }],
    items: [
      {
        action: 'Member States to send papers',
        milestone: 'WTSA-20',
        periodic: true,
        completed: true,
        notes: ['Two papers came from ports.'],
      },
      { action: 'TSB to collect papers', milestone: '2018', periodic: true, completed: false, notes: [] },
    ],
  },
  {
    number: 95,
    title: 'Tides',
    sections: [{ heading: 'resolves', clauses: ['to watch the tides;', 'to print tables of tides.'] }],
    items: [
      {
        action: 'SG5 to watch tides (resolves 1)',
        milestone: 'TSAG meetings',
        periodic: false,
        completed: false,
        notes: ['SG5 has a plan for it.'],
      },
    ],
  },
] as const

type Column = 'number' | 'action' | 'milestone' | 'periodic' | 'completed' | 'responsible'

const oneOf = <T>(...values: T[]) => fc.constantFrom(...values)
const DRESS = fc.record({
  word: oneOf('Resolution', 'RESOLUTION'),
  running: oneOf('', '1. ', '1.'),
  revision: oneOf('', ' (Rev. Hammamet, 2016)', ' (Hammamet, 2016)', ' (Rev.Hammamet, 2016)'),
  divider: oneOf(' - ', ' – ', ' — ', ': ', '  ', ' ', '-', 'below'),
  repeated: fc.boolean(),
  tick: oneOf('√', '✓', '✔', '☑', '☒', 'X', 'x', 'Yes', 'yes', 'Done', '✅', 'v', '\uf0fc', '[x]', '●', '√\u200b'),
  none: oneOf('', '☐', '–', '-', 'No', 'N/A', '\u00a0'),
  dash: oneOf('-', '–', '‑', '—', ' – ', ' - ', '\u2011'),
  behind: oneOf('', '.', ' ', '\u200b', '\u00a0', ':'),
  before: oneOf('', '\u200e', '\u200b'),
  label: oneOf('1\t', '1. ', '1 ', '1) ', '(1) ', '1.\u00a0', '1.\t', '(1)\t', '1\u2003'),
  columns: fc.shuffledSubarray<Column>(['number', 'action', 'milestone', 'periodic', 'completed'], { minLength: 5 }),
  order: oneOf('usual', 'shuffled', 'responsible'),
  heads: oneOf(
    ['Action Item', 'Action', 'Milestone', 'Periodic goals met', 'Completed'],
    ['Action item No.', 'Action', 'Milestone', 'Periodic goal met', 'Completed'],
    ['No.', 'Action item', 'Deadline', 'Goals met', 'Done'],
    ['ITEM', 'ACTIONS', 'TARGET DATE', 'PERIODIC GOALS MET (√)', 'COMPLETED (√)'],
  ),
  note: oneOf('second cell', 'one cell'),
  contents: oneOf('none', 'plain', 'with pages', 'with dots', 'field codes'),
  table: fc.boolean(),
  cover: fc.boolean(),
})
type Dress = typeof DRESS extends fc.Arbitrary<infer T> ? T : never

const PLAIN: Dress = {
  word: 'Resolution',
  running: '',
  revision: '',
  divider: ' - ',
  repeated: true,
  tick: '√',
  none: '',
  dash: '-',
  behind: '',
  before: '',
  label: '1\t',
  columns: ['number', 'action', 'milestone', 'periodic', 'completed'],
  order: 'usual',
  heads: ['Action Item', 'Action', 'Milestone', 'Periodic goals met', 'Completed'],
  note: 'second cell',
  contents: 'none',
  table: true,
  cover: false,
}

const USUAL: Column[] = ['number', 'action', 'milestone', 'periodic', 'completed']
const row = (cells: readonly string[]) => `${cells.map((cell) => `\t${cell}\n`).join('')}\n`
const two = (n: number) => String(n).padStart(2, '0')

/** The plan as a text export in this dress. */
function print(dress: Dress): string {
  const { word, running, revision, divider, repeated, tick, none, dash, behind, before, label, heads } = dress
  const columns: Column[] =
    dress.order === 'usual'
      ? USUAL
      : dress.order === 'shuffled'
        ? dress.columns
        : ['number', 'action', 'responsible', 'milestone', 'periodic', 'completed']
  const lines: string[] = []
  const titles = RESOLUTIONS.map(({ number, title }) => `Resolution ${number} - ${title}`)
  if (dress.cover)
    lines.push(
      'TELECOMMUNICATION',
      'STANDARDIZATION SECTOR',
      'STUDY PERIOD 2017-2020',
      '\tSource:',
      '\tDirector, TSB',
      '',
      'Summary:',
      'This text lives on.',
      '______',
    )
  if (dress.contents !== 'none') lines.push('Table of Contents')
  for (const [i, title] of titles.entries())
    switch (dress.contents) {
      case 'none':
        break
      case 'plain':
        lines.push(`${i + 1}.${title}`)
        break
      case 'with pages':
        lines.push(`${title}\t${i + 4}`)
        break
      case 'with dots':
        lines.push(`${title} ........ ${i + 4}`)
        break
      case 'field codes':
        lines.push(`${i === 0 ? 'TOC \\o "1-3" \\h \\z \\u ' : ''}${title} PAGEREF _Toc50710272${i} \\h ${i + 4}`)
    }
  lines.push('', 'Section I - Resolutions at a glance', '')
  let text = `${lines.join('\n')}\n`
  if (dress.table)
    for (const { number, title } of RESOLUTIONS)
      text += row([`Resolution ${number} – ${title}`, 'SG2', '', 'X', '', '', '', '', '', '', '', '', ''])
  text += 'Section II - What became of it\n\n'
  for (const { number, title, sections, items } of RESOLUTIONS) {
    text += `${running}${word} ${number}${revision}${divider === 'below' ? '\n' : divider}${title}\n`
    if (repeated) text += `${word} ${number}\n`
    for (const { heading, clauses } of sections) {
      text += `${heading}\n`
      for (const [i, clause] of clauses.entries())
        text += clauses.length === 1 ? `${clause}\n` : `${label.replace('1', String(i + 1))}${clause}\n`
    }
    text += row(columns.map((column) => (column === 'responsible' ? 'Responsible' : heads[USUAL.indexOf(column)]!)))
    for (const [i, item] of items.entries()) {
      const cells: Record<Column, string> = {
        number: `${before}${two(number)}${dash}${two(i + 1)}${behind}`,
        action: item.action,
        milestone: item.milestone,
        periodic: item.periodic ? tick : none,
        completed: item.completed ? tick : none,
        responsible: 'TSB',
      }
      text += row(columns.map((column) => cells[column]))
      if (item.notes.length > 0)
        text += row(dress.note === 'one cell' ? [item.notes.join('\n')] : ['', item.notes.join('\n')])
    }
  }
  return text
}

const read = (text: string) => indexSource(textSource('plan.txt', text, '0'.repeat(64)), knowledge)

/** What an entry says, whatever it is printed with. */
const said = (entry: Entry) => {
  const { id, kind, parent, location } = entry
  const common = { id, kind, parent, location }
  switch (entry.kind) {
    case 'action-item': {
      const { action, milestone, periodicGoalsMet, completed } = entry
      const ticked = (cell: string) => cell.startsWith('√')
      return { ...common, action, milestone, periodic: ticked(periodicGoalsMet), completed: ticked(completed) }
    }
    case 'resolution':
      return { ...common, title: entry.title }
    case 'section':
      return { ...common, heading: entry.heading }
    case 'clause':
      return { ...common, role: entry.role, label: entry.label, words: entry.text.slice(entry.lead).trim() }
    default:
      return { ...common, words: entry.text.slice(entry.lead).trim() }
  }
}

const plain = read(print(PLAIN))
const ofPlan = (entries: readonly Entry[]) => entries.filter(({ kind }) => kind !== 'table-row').map(said)

test('the plan in plain dress has what its authors meant', () => {
  expect(plain.entries.filter(({ kind }) => kind === 'action-item').map(({ id }) => id)).toEqual([
    '07-01',
    '07-02',
    '07-03',
    '92-01',
    '92-02',
    '95-01',
  ])
  expect(plain.entries.filter(({ kind }) => kind === 'note')).toHaveLength(5)
  expect(plain.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
})

test('a plan in any dress that is understood has the same entries, and nobody is blamed', () => {
  fc.assert(
    fc.property(DRESS, (dress) => {
      const text = print(dress)
      const { entries, diagnostics } = read(text)
      expectNothingLost(text, entries, diagnostics)
      expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
      expect(ofPlan(entries)).toEqual(ofPlan(plain.entries))
    }),
    { numRuns: 300 },
  )
})

const ODD = fc.oneof(
  fc.record({ tick: oneOf('✗', 'half', '50 %', '?', 'see below', 'partly', '2017') }),
  fc.record({
    heads: oneOf(
      ['Action Item', 'Action', 'Zeitplan', 'Periodic goals met', 'Completed'],
      ['Nummer', 'Action', 'Milestone', 'Ziele', 'Completed'],
    ),
  }),
)
test('what is not understood is said of the reading with its place, and no item is lost or said to be silent', () => {
  fc.assert(
    fc.property(DRESS, ODD, (dress, odd) => {
      const text = print({ ...dress, ...odd, order: 'usual' })
      const { entries, diagnostics, facts } = read(text)
      expectNothingLost(text, entries, diagnostics)
      const faults = diagnostics.filter(({ severity }) => severity !== 'info')
      expect(faults.length).toBeGreaterThan(0)
      for (const { subject, location, span } of faults) {
        expect(subject).toBe('reading')
        expect(location).not.toBeNull()
        expect(span).not.toBeNull()
      }
      const items = (all: readonly Entry[]) =>
        all.flatMap((entry) => (entry.kind === 'action-item' ? [entry.action] : []))
      expect(items(entries)).toEqual(items(plain.entries))
      const silent = facts.flatMap((fact) => (fact.kind === 'state' && fact.state === 'silent' ? [fact.entry] : []))
      if ('tick' in odd) expect(silent).toEqual(['07-03'])
    }),
    { numRuns: 150 },
  )
})
