import { notFound } from 'next/navigation'
import { parseEditionRef } from '@/lib/domain/plan'
import { decodePart, parsePath, parseScope } from '@/lib/refs/address'
import type { Origin } from '@/lib/refs/ref'
import type { Parameters } from '@/lib/refs/states'
import { onceFor } from '@/lib/text/once-for'
import { ASKED_PATH, ASKED_QUERY } from '@/lib/views/addresses'
import { type Explorer, firstOrigin, getEdition, getExplorer, getLibrary, originOf } from '@/lib/views/explorer'
import { type AskedHeaders, askedHeaders } from './request'

/** The edition in the address of a page, `/wtsa-16@2018-02-26/…`; the page for what is not found where there is none such. */
export async function editionOf(params: Promise<{ root: string }>): Promise<Explorer> {
  const ref = parseEditionRef(decodePart((await params).root))
  return (ref && (await getEdition(ref))) || notFound()
}

/** The edition that `?plan=` or `?edition=` names on a page that spans plans; else the newest of the first plan. */
export async function editionIn(params: Parameters): Promise<Explorer> {
  const scope = parseScope([params.plan].flat()[0], [params.edition].flat()[0])
  return scope ? ((await getEdition(scope)) ?? notFound()) : getExplorer()
}

/** The edition that parameters of an address name, else the newest of the first plan; null where there is none such. */
export async function scopedExplorer(query: URLSearchParams): Promise<Explorer | null> {
  const [plan, edition] = [query.get('plan'), query.get('edition')]
  if (plan === null && edition === null) return getExplorer()
  const scope = parseScope(plan ?? undefined, edition ?? undefined)
  return scope && getEdition(scope)
}

/** Parameters of an address as the framework gives them to pages: alone, or as a list where one is given more than once. */
export const parametersOf = (query: URLSearchParams): Parameters =>
  Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const [value, ...more] = query.getAll(name)
      return [name, more.length === 0 ? value : query.getAll(name)]
    }),
  )

/** The address of a page: its path, and its parameters without the language. */
type Address = { path: string; query: URLSearchParams }

const addressIn = onceFor(
  (given: AskedHeaders): Address => ({
    path: given.get(ASKED_PATH) ?? '/',
    query: new URLSearchParams(given.get(ASKED_QUERY) ?? ''),
  }),
)

/** The path and the parameters under which this page was asked for; one object for all that asks for one request. */
export const getAddress = async (): Promise<Address> => addressIn(await askedHeaders())

const originIn = onceFor(({ path, query }: Address): Origin | null => {
  const place = parsePath(path)
  const asked = 'at' in place ? place.at : parseScope(query.get('plan') ?? undefined, query.get('edition') ?? undefined)
  const library = getLibrary()
  return asked && library.find(asked) ? originOf(library, asked) : firstOrigin(library)
})

/** Where the links around a page lead: into the edition that its address names, else into the newest of the first plan. */
export const getOrigin = async (): Promise<Origin | null> => originIn(await getAddress())
