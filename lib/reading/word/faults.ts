import type { Diagnostic } from '../../domain/diagnostic'
import { type Element, isElement } from './xml'

/** Elements that are an open change, and what each is called. */
const CHANGES: Readonly<Record<string, 'insertion' | 'deletion' | 'move' | 'change of format'>> = {
  'w:ins': 'insertion',
  'w:cellIns': 'insertion',
  'w:del': 'deletion',
  'w:cellDel': 'deletion',
  'w:moveFrom': 'move',
  'w:rPrChange': 'change of format',
  'w:pPrChange': 'change of format',
  'w:tcPrChange': 'change of format',
  'w:trPrChange': 'change of format',
}

const plural = (n: number, what: string) =>
  `${n} ${n === 1 ? what : what === 'change of format' ? 'changes of format' : `${what}s`}`

/** How often each kind of open change stands in a file. */
export type OpenChanges = Map<string, number>

/** Counts the open changes of an element and of all that is in it. */
export function countChanges(element: Element, counts: OpenChanges): void {
  const change = CHANGES[element.name]
  if (change) counts.set(change, (counts.get(change) ?? 0) + 1)
  for (const inside of element.children) if (isElement(inside)) countChanges(inside, counts)
}

/** What a Word file has that its readers should know of: changes that nobody has accepted, and comments. */
export function faultsOf(changes: OpenChanges, comments: readonly Element[]): Diagnostic[] {
  const faults: Diagnostic[] = []
  if (changes.size > 0)
    faults.push({
      rule: 'open-changes',
      subject: 'reading',
      severity: 'warning',
      message: `The file has tracked changes that nobody has accepted or rejected: ${[...changes].map(([what, n]) => plural(n, what)).join(', ')}. It is read as if all were accepted`,
      location: null,
      span: null,
    })
  if (comments.length > 0)
    faults.push({
      rule: 'comments-not-read',
      subject: 'reading',
      severity: 'info',
      message: `The file has ${plural(comments.length, 'comment')}; comments are no part of the plan and are not read`,
      location: null,
      span: null,
    })
  return faults
}
