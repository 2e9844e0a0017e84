/** Texts of a catalogue, or functions that give one. */
export type Catalogue = Readonly<Record<string, unknown>>

/** What a sentence needs is told as one number; `asked` gathers which parameters it asked for. */
const told = (count: number, asked: Set<string>) =>
  new Proxy(
    {},
    {
      get: (_, name) => {
        asked.add(String(name))
        return count
      },
    },
  )

/** One count of each form that a language of ITU has. */
const COUNTS = [0, 1, 2, 3, 11, 21, 100] as const

/** The parameters that a sentence asks for, of each count. */
export function parametersOf(sentence: unknown): string[] {
  const asked = new Set<string>()
  if (typeof sentence === 'function') for (const count of COUNTS) sentence(told(count, asked))
  return [...asked].sort()
}

/** Every form of every sentence, with its code. */
export const formsOf = (catalogue: Catalogue): { code: string; form: string }[] =>
  Object.entries(catalogue).flatMap(([code, sentence]) =>
    typeof sentence === 'function'
      ? COUNTS.map((count) => ({ code, form: String(sentence(told(count, new Set()))) }))
      : [{ code, form: String(sentence) }],
  )
