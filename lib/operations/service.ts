import { type EditionRef, formatEditionRef } from '../domain/plan'
import type { Library } from '../library/library'
import { formatRef } from '../refs/address'
import { type Explorer, getEdition, getService } from '../views/explorer'
import { Problem, type Service } from './operation'

/**
 * The service on the library that is in use now, for one question: an edition is opened once in it. `site` is the address
 * under which the explorer is read, without a slash at its end; empty where addresses are to begin with their path. Rejects
 * where the library is empty, and says what to do.
 */
export async function openService(site: string): Promise<Service> {
  const { library, origin } = await getService()
  const opened = new Map<string, Promise<Explorer>>()
  return {
    library,
    site,
    addressOf: (ref) => site + formatRef(ref),
    edition: ({ plan = origin.at.plan, date = null } = {}) => {
      const ref = { plan, date }
      const key = formatEditionRef(ref)
      const edition = opened.get(key) ?? openChecked(library, ref)
      opened.set(key, edition)
      return edition
    },
  }
}

async function openChecked(library: Library, ref: EditionRef): Promise<Explorer> {
  checkEdition(library, ref)
  const edition = await getEdition(ref)
  if (edition) return edition
  throw new Problem(404, 'unknown-edition', `${formatEditionRef(ref)} was removed while it was asked for; ask again.`)
}

/** Throws a `Problem` where a library has no such plan, or the plan no such edition. */
export function checkEdition(library: Library, { plan, date }: EditionRef): void {
  const known = library.getPlan(plan)
  if (!known)
    throw new Problem(404, 'unknown-plan', `The library has no plan "${plan}".`, {
      parameter: 'plan',
      allowed: library.manifest.plans.map(({ id }) => id),
    })
  if (date !== null && !library.find({ plan, date }))
    throw new Problem(404, 'unknown-edition', `The plan ${plan} has no edition of "${date}".`, {
      parameter: 'edition',
      allowed: known.editions.map((edition) => formatEditionRef(edition)),
    })
}

/** The edition of an explorer with its date, "wtsa-16@2018-02-26": every answer says which one it is of. */
export const editionOf = ({ info }: Explorer): string => formatEditionRef(info)
