import type { FactOf } from '../../lib/domain/fact'
import type { Occurrence } from '../occurrences'

/** Titles and states that passages give to what they name. */
export function readStatements(
  occurrences: readonly Occurrence[],
): (FactOf<'title'> | FactOf<'recommendation-state'>)[] {
  return occurrences.flatMap(({ finding: { id, title, state, start }, entry, span }) => {
    if (id === null) return []
    const place = (part: { start: number; end: number }) => ({
      entry,
      span: { start: span.start - start + part.start, end: span.start - start + part.end },
    })
    return [
      ...(title ? [{ kind: 'title' as const, entity: id, title: title.text, ...place(title) }] : []),
      ...(state ? [{ kind: 'recommendation-state' as const, entity: id, state: state.state, ...place(state) }] : []),
    ]
  })
}
