import { formatEdition } from '../domain/edition'
import { inEnglish } from '../messages/language'
import { entityRef, inForm, listRef, pageRef, type Ref } from '../refs/ref'
import { nameOfResolution } from '../views/names'
import { workUri } from './akn/meta'
import type { Exported } from './file'
import { absolute } from './tables/table'

/** A resolution as schema.org describes legislation, with its action items; undefined where the edition has none such. */
export function resolutionJsonLd(id: string, context: Exported): Record<string, unknown> | undefined {
  const { lookups, info } = context.explorer
  const entry = lookups.getEntry(id)
  if (entry?.kind !== 'resolution') return undefined
  const page = entityRef(lookups.origin, 'resolution', id)
  const encoding = (form: 'akn' | 'txt' | 'json', encodingFormat: string) => ({
    '@type': 'MediaObject',
    contentUrl: absolute(inForm(page, form), context),
    encodingFormat,
  })
  return {
    '@type': 'Legislation',
    '@id': absolute(page, context),
    name: `${inEnglish(() => nameOfResolution(entry))} – ${entry.title}`,
    legislationIdentifier: workUri({ kind: 'statement', id, part: 'main' }, info.plan),
    legislationType: entry.opinion ? 'Opinion' : 'Resolution',
    inLanguage: 'en',
    isPartOf: planOf(context),
    hasPart: lookups.childrenOf(id).flatMap((child) =>
      child.kind === 'action-item'
        ? [
            {
              '@type': 'CreativeWork',
              '@id': absolute(entityRef(lookups.origin, 'action-item', child.id), context),
              name: `Action item ${child.number ?? child.id}`,
            },
          ]
        : [],
    ),
    encoding: [
      encoding('akn', 'application/akn+xml'),
      encoding('txt', 'text/plain'),
      encoding('json', 'application/json'),
    ],
  }
}

const planOf = (context: Exported) => ({
  '@type': 'Dataset',
  '@id': absolute(pageRef(context.explorer.lookups.origin, 'home'), context),
  name: context.explorer.info.facts.title ?? context.explorer.info.plan,
})

/** A plan as schema.org describes a data set, with the forms in which it is had. */
export function planJsonLd(context: Exported): Record<string, unknown> {
  const { lookups, info } = context.explorer
  const { origin } = lookups
  const { author, date, version } = info.facts
  const download = (ref: Ref, encodingFormat: string, name: string) => ({
    '@type': 'DataDownload',
    name,
    contentUrl: absolute(ref, context),
    encodingFormat,
  })
  return {
    ...planOf(context),
    description:
      `Every resolution, action item and progress note of the plan, and what they cite. ${formatEdition(info.facts)}`.trim(),
    url: absolute(pageRef(origin, 'home'), context),
    inLanguage: 'en',
    ...(author && { creator: { '@type': 'Organization', name: author } }),
    ...(date && { datePublished: date }),
    ...(version && { version }),
    distribution: [
      download(inForm(pageRef(origin, 'home'), 'akn'), 'application/akn+xml', 'The whole plan'),
      download(inForm(listRef(origin, 'action-item'), 'csv'), 'text/csv', 'Action items'),
      download(inForm(listRef(origin, 'resolution'), 'csv'), 'text/csv', 'Resolutions'),
      download(inForm(pageRef(origin, 'table-1'), 'csv'), 'text/csv', 'Table 1'),
      download(inForm(listRef(origin, 'event'), 'ics'), 'text/calendar', 'Events'),
    ],
  }
}
