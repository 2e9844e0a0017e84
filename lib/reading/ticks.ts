/**
 * What a cell of a column of ticks says. `value` is the cell as the rest of the explorer reads it: "√" for a tick, whatever
 * sign or word it is printed with, and the words beside it; empty for an empty box; else as printed.
 */
export type Tick = { says: 'ticked' | 'not ticked' | 'nothing' | 'not understood'; value: string }

/** Signs and words of a tick column. One row a meaning; the first that fits counts. What follows the sign stays beside it. */
const SIGNS: readonly { says: 'ticked' | 'not ticked'; form: RegExp; examples: readonly string[] }[] = [
  // Signs of a tick, and what a text export makes of the ticks of symbol fonts (Wingdings, Wingdings 2, Symbol).
  {
    says: 'ticked',
    form: /^(?:[√✓✔☑☒✅🗸🗹🗷\u2713\u2714]\ufe0f?|[\uf0fc\uf0fe\uf0fd\uf050\uf052\uf0d6]|[üþÖ](?![\p{L}\p{N}]))/u,
    examples: ['√', '(✓)', '✓ (TSAG 2018)', '☑', '☒', '✅', 'ü'],
  },
  // A cross is a tick made with a pen; so is a "v".
  { says: 'ticked', form: /^[xX×vV](?![\p{L}\p{N}])/u, examples: ['X', 'x', 'v'] },
  { says: 'ticked', form: /^\[\s?[xX✓√v*]\s?\]/u, examples: ['[x]', '[X]'] },
  { says: 'not ticked', form: /^(?:[☐□▢◻◯○⬜]\ufe0f?|\[\s{0,2}\])$/u, examples: ['☐', '[ ]'] },
  { says: 'not ticked', form: /^(?:[-–—‒―−.…]{1,3}|n\/?a|n\.a\.|nil|none)$/i, examples: ['–', 'N/A'] },
  {
    says: 'not ticked',
    form: /^(?:no|not\b.{0,40}|n|false|pending|open|planned|ongoing|on-going|in progress|under way|underway|tb[dca])\.?$/i,
    examples: ['No', 'Not yet', 'Ongoing', 'In progress'],
  },
  {
    says: 'ticked',
    form: /^(?:yes|y|done|completed?|achieved|met|closed|finished|fulfilled|implemented|finali[sz]ed|ok|true|tick(?:ed)?|check(?:ed| ?mark)?|100\s?%|oui|fait|sí|hecho)(?![\p{L}\p{N}]|\s?\/)/iu,
    examples: ['Yes', 'Done', 'Completed (May 2017)', '100 %'],
  },
  // Any other sign alone is a tick of somebody's own: a dot, a star, a picture.
  { says: 'ticked', form: /^[\p{So}\p{Sm}•●■◼★*+]\ufe0f?$/u, examples: ['●', '★'] },
]

/** Signs that mean yes to one reader and no to another, and words that take a yes back. */
const UNCLEAR = /^[✗✘✕✖❌❎?!]\ufe0f?|^\p{L}.{0,80}\b(?:part|partly|partial|partially|except|unless|but)\b/u

/** Reads a cell of a column of ticks; its lines are joined by a space. */
export function readTick(cell: string): Tick {
  const printed = cell.replace(/[\u200b-\u200f\u2060\ufeff]/g, '').trim()
  // "(✓)" is the sign alone.
  const text = printed.replace(/^\((\S{1,3})\)$/, '$1')
  if (text === '') return { says: 'nothing', value: '' }
  if (UNCLEAR.test(text)) return { says: 'not understood', value: text }
  for (const { says, form } of SIGNS) {
    const sign = text.match(form)?.[0]
    if (sign === undefined) continue
    if (says === 'ticked') return { says, value: `√${text.slice(sign.length)}` }
    return { says, value: /^[\p{L}]/u.test(text) ? text : '' }
  }
  // "TSAG 2018 ✓": the sign behind the words.
  const last = text.match(/^(.{1,60}?)\s?[√✓✔☑✅]$/u)
  if (last) return { says: 'ticked', value: `√ ${last[1]}` }
  return { says: 'not understood', value: text }
}
