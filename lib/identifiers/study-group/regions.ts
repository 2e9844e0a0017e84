import type { Knowledge } from '../knowledge'

/** A region whose words stand at the start of a text; the longest name wins. */
export function regionAt(text: string, knowledge: Knowledge): { code: string; length: number } | null {
  let best: { code: string; length: number } | null = null
  for (const { code, names } of knowledge.regions)
    for (const name of names)
      if (text.startsWith(name) && name.length > (best?.length ?? 0)) best = { code, length: name.length }
  return best
}

/** Regions one after another: "Africa, the Arab Region and EECAT". */
export function regionsAt(text: string, knowledge: Knowledge): { codes: string[]; length: number } {
  const codes: string[] = []
  let length = 0
  for (;;) {
    const region = regionAt(text.slice(length, length + 80), knowledge)
    if (!region) return { codes, length }
    codes.push(region.code)
    length += region.length
    const glue = text.slice(length, length + 20).match(/^(?:\s[Rr]egion)?(?:,?\s(?:and|or)\s|,\s)(?:the\s)?/)
    if (!glue || !regionAt(text.slice(length + glue[0].length, length + glue[0].length + 80), knowledge))
      return { codes, length }
    length += glue[0].length
  }
}
