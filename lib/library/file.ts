import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { z } from 'zod'
import type { Entry } from '../domain/entry'
import { Corpus } from './format'

// The corpus file is one JSON value that puts each element of its lists on a line of its own. So a file that is longer than
// the longest string of the language, which is half a gigabyte, is written and read by the line.

const LISTS = ['entries', 'mentions', 'entities', 'links', 'facts', 'diagnostics', 'positions'] as const
type List = (typeof LISTS)[number]

/** A corpus whose lists may be made as they are written. */
export type CorpusParts = Omit<Corpus, List> & { [L in List]: Iterable<Corpus[L][number]> }

/** The text of a corpus file, in pieces; together they are one JSON value and a line break. */
export function* corpusText({ format, edition, source, ...lists }: CorpusParts): Iterable<string> {
  yield JSON.stringify({ format, edition, source }).slice(0, -1)
  for (const list of LISTS) {
    yield `,\n"${list}":[`
    let first = true
    for (const element of lists[list]) {
      yield `${first ? '' : ','}\n${JSON.stringify(element)}`
      first = false
    }
    yield '\n]'
  }
  yield '}\n'
}

/** Files up to so many bytes are read at once, however their lines are broken. */
export const READ_AT_ONCE = 256 * 1024 * 1024

/**
 * The corpus in a file. Throws where it is none, or of another format; a file of more than `atOnce` bytes has to have its
 * lines as `corpusText` makes them.
 */
export const readCorpusFile = (path: string, atOnce = READ_AT_ONCE): Corpus =>
  statSync(path).size <= atOnce ? Corpus.parse(JSON.parse(readFileSync(path, 'utf8'))) : readByLines(path)

const { entries, mentions, entities, links, facts, diagnostics, positions, ...head } = Corpus.shape
const Head = z.object(head)

function readByLines(path: string): Corpus {
  const lines = linesOf(path)
  const listOf = <T>(list: List, element: z.ZodType<T>): T[] => [...elementsOf(lines, list, element)]
  try {
    return {
      ...headOf(lines),
      entries: listOf('entries', entries.element),
      mentions: listOf('mentions', mentions.element),
      entities: listOf('entities', entities.element),
      links: listOf('links', links.element),
      facts: listOf('facts', facts.element),
      diagnostics: listOf('diagnostics', diagnostics.element),
      positions: listOf('positions', positions.element),
    }
  } finally {
    lines.return()
  }
}

/** The entries of a corpus file as `corpusText` makes it, one after the other. Throws as `readCorpusFile`. */
export function* readEntriesOf(path: string): Generator<Entry, void> {
  const lines = linesOf(path)
  try {
    headOf(lines)
    yield* elementsOf(lines, 'entries', entries.element)
  } finally {
    lines.return()
  }
}

type Lines = Generator<string, void>

function nextOf(lines: Lines): string {
  const { value, done } = lines.next()
  if (done) throw new SyntaxError('The file breaks off.')
  return value
}

const headOf = (lines: Lines) => Head.parse(JSON.parse(`${withoutComma(nextOf(lines))}}`))

/** The elements of the list that comes next. */
function* elementsOf<T>(lines: Lines, list: List, element: z.ZodType<T>): Generator<T, void> {
  if (nextOf(lines) !== `"${list}":[`) throw new SyntaxError(`The list of ${list} does not stand where it should.`)
  for (let line = nextOf(lines); !line.startsWith(']'); line = nextOf(lines))
    yield element.parse(JSON.parse(withoutComma(line)))
}

const withoutComma = (line: string) => (line.endsWith(',') ? line.slice(0, -1) : line)

const LINE_BREAK = 10

/** The lines of a UTF-8 file without their breaks, read as they are asked for. */
function* linesOf(path: string): Lines {
  const file = openSync(path, 'r')
  try {
    const chunk = Buffer.allocUnsafe(1024 * 1024)
    let rest = Buffer.alloc(0)
    for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
      const bytes = Buffer.concat([rest, chunk.subarray(0, length)])
      let from = 0
      for (let to = bytes.indexOf(LINE_BREAK); to >= 0; to = bytes.indexOf(LINE_BREAK, from)) {
        yield bytes.toString('utf8', from, to)
        from = to + 1
      }
      rest = bytes.subarray(from)
    }
    if (rest.length > 0) yield rest.toString('utf8')
  } finally {
    closeSync(file)
  }
}
