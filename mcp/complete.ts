import type { EntityKind } from '../lib/domain/entity'
import { editionFieldsOf, openEdition } from '../lib/operations/fields'
import { Problem, type Service } from '../lib/operations/operation'
import { plans } from '../lib/operations/plans'
import type { Explorer } from '../lib/views/explorer'
import { getSuggestions } from '../lib/views/suggest'

/** So many values are offered while one is typed; the protocol allows a hundred. */
const OFFERED = 50

/** What is offered while an argument is typed; `context` has the arguments that are said already. */
export type Complete = (typed: string, context?: { arguments?: Record<string, string> }) => Promise<string[]>

type Open = () => Promise<Service>

const beginsWith = (typed: string) => (text: string) => text.toLowerCase().startsWith(typed.trim().toLowerCase())

/** The edition that is said already, else the newest; null where it is none. */
async function editionSaid(open: Open, said: string | undefined): Promise<Explorer | null> {
  try {
    return await openEdition(await open(), said ? editionFieldsOf(said) : {})
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}

/** Ids of plans and editions: "wtsa-16" gives "wtsa-16", "wtsa-16@2018-02-26". */
export const completeEdition =
  (open: Open): Complete =>
  async (typed) => {
    const { items } = await plans.run(await open(), {})
    return items
      .flatMap(({ id, editions }) => [id, ...editions.map((edition) => edition.id)])
      .filter(beginsWith(typed))
      .slice(0, OFFERED)
  }

/** Ids of things of some kinds, or of all, by the beginning of their ids or names: "SG1" gives "itu-t-sg11", "itu-t-sg12" … */
export const completeId =
  (open: Open, kinds?: readonly EntityKind[]): Complete =>
  async (typed, context) => {
    const explorer = await editionSaid(open, context?.arguments?.edition)
    const begins = beginsWith(typed)
    return (explorer?.lookups.corpus.entities ?? [])
      .filter(({ id, kind, label }) => (kinds?.includes(kind) ?? true) && (begins(id) || begins(label)))
      .map(({ id }) => id)
      .slice(0, OFFERED)
  }

/** Names of study groups, by their beginning or that of their ids. */
export const completeStudyGroup =
  (open: Open): Complete =>
  async (typed) => {
    const explorer = await editionSaid(open, undefined)
    const begins = beginsWith(typed)
    return (explorer?.lookups.entitiesOfKind('study-group') ?? [])
      .filter(({ id, label }) => begins(label) || begins(id))
      .map(({ label }) => label)
      .slice(0, OFFERED)
  }

/** Names of whatever may be meant, as under the search box; resolutions where nothing is typed yet. */
export const completeName =
  (open: Open): Complete =>
  async (typed) => {
    const explorer = await editionSaid(open, undefined)
    if (!explorer) return []
    const names = typed.trim()
      ? getSuggestions(typed, explorer).map(({ label }) => label)
      : explorer.lookups.entitiesOfKind('resolution').map(({ label }) => label)
    return names.slice(0, OFFERED)
  }
