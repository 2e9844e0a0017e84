import { type McpServer, ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server'
import type { z } from 'zod'
import { corpusJsonSchema } from '../lib/library/format'
import { editionFieldsOf } from '../lib/operations/fields'
import { GUIDES, type GuideName } from '../lib/operations/guide'
import { Problem, type Service } from '../lib/operations/operation'
import { plans } from '../lib/operations/plans'
import { problemText } from './call'
import { completeEdition, completeId } from './complete'
import { head, lines, link, plain } from './markdown'
import { getEntity } from './tools/get-entity'
import { getEntry } from './tools/get-entry'

const MARKDOWN = 'text/markdown'

/** So many characters of the plan are in a resource; `get_entry` reads on. */
const MAX_CHARS = 8_000

type Variables = Record<string, string | string[]>
const one = (variables: Variables, name: string): string => decodeURIComponent([variables[name]].flat()[0] ?? '')

const text = (uri: URL, mimeType: string, body: string) => ({ contents: [{ uri: uri.href, mimeType, text: body }] })

/** What is asked for, or the fault of a resource that is not there, in words. */
async function read<T>(uri: URL, make: () => Promise<T>): Promise<T> {
  try {
    return await make()
  } catch (error) {
    if (error instanceof Problem) throw new ResourceNotFoundError(uri.href, problemText(error))
    throw error
  }
}

/** The resources of the server: plans, editions, resolutions, action items, entities, guides, the schema of the corpus. */
export function addResources(server: McpServer, open: () => Promise<Service>): void {
  server.registerResource(
    'plans',
    'plan://plans',
    { title: 'Plans and their editions', mimeType: MARKDOWN },
    async (uri) => text(uri, MARKDOWN, printPlans(await plans.run(await open(), {}))),
  )
  server.registerResource(
    'schema',
    'plan://schema',
    { title: 'JSON Schema of the corpus file', mimeType: 'application/schema+json' },
    async (uri) => text(uri, 'application/schema+json', JSON.stringify(corpusJsonSchema())),
  )
  for (const name of Object.keys(GUIDES) as GuideName[])
    server.registerResource(
      `guide-${name}`,
      `plan://guides/${name}`,
      { title: GUIDES[name].title, mimeType: MARKDOWN },
      async (uri) => text(uri, MARKDOWN, GUIDES[name].write()),
    )
  addEditions(server, open)
  addEntries(server, open)
  addEntities(server, open)
}

function addEditions(server: McpServer, open: () => Promise<Service>): void {
  const list = async () => {
    const { items } = await plans.run(await open(), {})
    const all = items.flatMap(({ editions }) => editions)
    return {
      resources: all.map(({ id, title }) => ({ uri: `plan://editions/${id}`, name: id, ...(title && { title }) })),
    }
  }
  server.registerResource(
    'edition',
    new ResourceTemplate('plan://editions/{edition}', { list, complete: { edition: completeEdition(open) } }),
    { title: 'An edition of a plan', mimeType: MARKDOWN },
    async (uri, variables) => {
      const { items } = await plans.run(await open(), {})
      const asked = one(variables, 'edition')
      const plan = items.find(({ id, editions }) => id === asked || editions.some((edition) => edition.id === asked))
      const edition = plan?.editions.find(({ id }) => id === (asked === plan.id ? plan.newest : asked))
      if (!plan || !edition)
        throw new ResourceNotFoundError(uri.href, `The library has no edition "${asked.slice(0, 100)}".`)
      return text(uri, MARKDOWN, printEdition(edition))
    },
  )
}

/** Resolutions are listed; action items are many, and found by their numbers. */
function addEntries(server: McpServer, open: () => Promise<Service>): void {
  const resolutions = async () => {
    const { lookups, info } = await (await open()).edition()
    return {
      resources: lookups
        .entriesOfKind('resolution')
        .map(({ id, title }) => ({ uri: `plan://${info.plan}/resolutions/${id}`, name: id, title })),
    }
  }
  for (const [kind, entity, title, list] of [
    ['resolutions', 'resolution', 'A resolution with its operative text', resolutions],
    ['items', 'action-item', 'An action item with its progress notes', undefined],
  ] as const)
    server.registerResource(
      kind,
      new ResourceTemplate(`plan://{edition}/${kind}/{id}`, {
        list,
        complete: { edition: completeEdition(open), id: completeId(open, [entity]) },
      }),
      { title, mimeType: MARKDOWN },
      async (uri, variables) =>
        read(uri, async () => {
          const input = getEntry.input.parse({
            id: one(variables, 'id'),
            ...editionFieldsOf(one(variables, 'edition')),
            max_chars: MAX_CHARS,
          })
          return text(uri, MARKDOWN, getEntry.print(await getEntry.run(await open(), input)))
        }),
    )
}

function addEntities(server: McpServer, open: () => Promise<Service>): void {
  server.registerResource(
    'entities',
    new ResourceTemplate('plan://{edition}/entities/{id}', {
      list: undefined,
      complete: { edition: completeEdition(open), id: completeId(open) },
    }),
    { title: 'What the plan says of a Recommendation, study group, document, event …', mimeType: MARKDOWN },
    async (uri, variables) =>
      read(uri, async () => {
        const input = getEntity.input.parse({
          id: one(variables, 'id'),
          ...editionFieldsOf(one(variables, 'edition')),
          max_chars: MAX_CHARS,
        })
        return text(uri, MARKDOWN, getEntity.print(await getEntity.run(await open(), input)))
      }),
  )
}

type Plans = z.input<typeof plans.output>
type EditionOf = Plans['items'][number]['editions'][number]

const printPlans = ({ items }: Plans): string =>
  lines(
    '## Plans',
    ...items.map(({ id, title, url, editions }) =>
      lines(
        `\n${link(title, url)} (${id})`,
        ...editions.map((edition) => `- ${link(edition.id, edition.url)} ${plain(edition.meeting ?? '')}`),
      ),
    ),
  )

const printEdition = ({ id, title, document, meeting, url, source, counts }: EditionOf): string =>
  lines(
    head(title ?? id, id),
    document && `Document: ${plain(document)}`,
    meeting && `Meeting: ${plain(meeting)}`,
    `Page: ${url}`,
    `Source: ${plain(source.name)}, SHA-256 ${source.sha256}`,
    ...Object.entries(counts).map(([name, count]) => `- ${name}: ${count}`),
  )
