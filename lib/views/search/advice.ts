import type { Ref } from '../../refs/ref'
import { type SearchState, searchRef } from '../../refs/states'
import type { Advice } from '../../search/advice'
import type { Explorer } from '../explorer'
import { nameOfEntity } from '../names'
import { resultRef } from './hit'

/** Ways out where nothing is found, each with its address. */
export type AdviceView = {
  unfiltered: { total: number; ref: Ref } | null
  dropped: { part: string; total: number; ref: Ref }[]
  spelling: { word: string; nearest: { word: string; ref: Ref }[] }[]
  related: { label: string; ref: Ref }[]
}

export function adviceView(
  { unfiltered, dropped, spelling, related }: Advice,
  state: SearchState,
  { lookups }: Explorer,
): AdviceView {
  const instead = (q: string) => searchRef({ ...state, q, page: 1 })
  return {
    unfiltered:
      unfiltered > 0
        ? { total: unfiltered, ref: searchRef({ q: state.q, scope: state.scope, collect: state.collect }) }
        : null,
    dropped: dropped.map(({ part, q, total }) => ({ part, total, ref: instead(q) })),
    spelling: spelling.map(({ word, nearest }) => ({
      word,
      nearest: nearest.map((near) => ({ word: near.word, ref: instead(near.q) })),
    })),
    related: related.map(({ id, kind, label }) => ({
      label: nameOfEntity({ id, label }),
      ref: resultRef(kind, id, lookups),
    })),
  }
}
