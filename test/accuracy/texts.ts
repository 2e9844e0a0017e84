import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { EntityKind } from '../../lib/domain/entity'
import { ENTITY_KINDS } from '../../lib/domain/kinds'
import { knowledge } from '../../lib/identifiers/knowledge'
import { readReferences } from '../../lib/references/read'
import { figures } from '../cases/score'

/** What a text is expected to have. What is `uncertain`, or stands in `alt`, counts neither way. */
const Expected = z.object({
  kind: z.enum(ENTITY_KINDS),
  entity: z.string(),
  uncertain: z.boolean().optional(),
  alt: z.array(z.string()).optional(),
})
/** A text with all that it refers to; with `forbid`, with what is not to be found in it, and nothing more is asked. */
export type LabelledText = { text: string; expect: z.infer<typeof Expected>[]; forbid?: string[] | undefined }

const jsonLines = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const Line = z.object({ text: z.string(), expect: z.array(Expected), forbid: z.array(z.string()).optional() })
/** Texts of one line each, `{ text, expect, forbid? }`. */
export const readLines = (path: string): LabelledText[] => jsonLines(path).map((line) => Line.parse(line))

const Mention = Expected.extend({ location: z.string() })
/** Whole texts, `NN.txt`, with the labels of each in `mentions.jsonl` as those of `f-NN`. */
export function readTexts(directory: string): LabelledText[] {
  const labels = jsonLines(`${directory}/mentions.jsonl`).map((line) => Mention.parse(line))
  const names = [...new Set(labels.map(({ location }) => location.replace(/^f-/, '')))]
  return names.map((name) => ({
    text: readFileSync(`${directory}/${name}.txt`, 'utf8'),
    expect: labels.filter(({ location }) => location === `f-${name}`),
  }))
}

/** Kinds that texts which are no plan are labelled with. */
const LABELLED: ReadonlySet<EntityKind> = new Set(
  ENTITY_KINDS.filter((kind) => kind !== 'event' && kind !== 'clause' && kind !== 'action-item'),
)

/** The ids of a text, each once, in order; events and action items are not what the labelled texts are about. */
export const idsOf = (text: string): string => {
  const found = readReferences(text, knowledge).flatMap(({ kind, id }) =>
    id !== null && kind !== 'event' && kind !== 'action-item' ? [id] : [],
  )
  return [...new Set(found)].join(' ')
}

export type TextScore = ReturnType<typeof figures> & { texts: number; right: number; wrong: string[] }

/** How many texts are read without a fault, and precision and recall over all their references; each counts once in a text. */
export function scoreTexts(texts: readonly LabelledText[]): TextScore {
  let [hits, missed, spurious, right] = [0, 0, 0, 0]
  const wrong: string[] = []
  for (const { text, expect, forbid } of texts) {
    const found = new Set(
      readReferences(text, knowledge).flatMap(({ kind, id }) =>
        id !== null && (forbid ? forbid.includes(id) : LABELLED.has(kind)) ? [`${kind} ${id}`] : [],
      ),
    )
    const faults: string[] = []
    for (const { kind, entity, uncertain = false } of expect) {
      const hit = found.delete(`${kind} ${entity}`)
      if (uncertain || !LABELLED.has(kind)) continue
      if (hit) hits++
      else if (!forbid) faults.push(`missed ${entity}`)
    }
    missed += faults.length
    const either = new Set(expect.flatMap(({ kind, alt = [] }) => alt.map((id) => `${kind} ${id}`)))
    for (const id of found) if (!either.has(id)) faults.push(`wrong ${id}`)
    spurious += faults.filter((fault) => fault.startsWith('wrong')).length
    if (faults.length === 0) right++
    else wrong.push(`${text.slice(0, 60).replace(/\n/g, ' ')}: ${faults.join(', ')}`)
  }
  return { texts: texts.length, right, ...figures(hits, missed, spurious), wrong }
}
