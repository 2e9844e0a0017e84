import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip as gzipWith } from 'node:zlib'
import type { OpenEdition } from '../../library/edition'
import { openHistory } from '../../library/history'
import type { Library } from '../../library/library'
import { say } from '../../messages/message'
import { CLIENT_ID, CONTENT_ID, type OfflineContent } from './content'
import type { OfflineParts } from './parts'

const gzip = promisify(gzipWith)
const pack = async (text: string) => (await gzip(text, { level: 9 })).toString('base64')

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
/** A script as it can stand in an element: no text of it ends the element or begins a comment. */
const inElement = (script: string) => script.replace(/<(?=\/script|!--)/gi, '\\x3c')

/** An edition as one HTML file: nothing in it is fetched, and its policy forbids that anything is. */
export async function offlineFile(content: OfflineContent, { start, client, styles }: OfflineParts): Promise<string> {
  const first = inElement(start)
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(first)} ${hashOf(client)}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
  const title = escaped(content.plan.title)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${styles.replaceAll('</', '<\\/')}</style>
</head>
<body class="flex min-h-dvh flex-col">
<main><h1>${title}</h1><p>${escaped(say('offline.opening'))}</p><noscript>${escaped(say('offline.script'))}</noscript></main>
<script type="application/octet-stream" id="${CONTENT_ID}">${await pack(JSON.stringify(content))}</script>
<script type="application/octet-stream" id="${CLIENT_ID}">${await pack(client)}</script>
<script type="module">${first}</script>
</body>
</html>
`
}

/** What the file of an edition carries; `site` is the address under which the explorer is read online, `made` the day of the file. */
export async function contentOf(
  library: Library,
  { info, lookups }: OpenEdition,
  site: string,
  made: string,
): Promise<OfflineContent> {
  const plan = library.getPlan(info.plan)
  if (!plan) throw new Error(`The library has no plan ${info.plan}: npm run library lists what it has.`)
  return { plan, info, corpus: lookups.corpus, history: await openHistory(library.directory, plan), site, made }
}
