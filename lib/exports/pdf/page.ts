import { request } from 'node:http'

/** How much of a page and of what it loads is taken, in bytes. */
const MOST = 32 * 1024 * 1024

/** Where this process serves its pages (`cli/processes/page-server.ts`); undefined where a development server does. */
const socketOfPages = () => process.env.PAGES_SOCKET

/** What this explorer answers under one of its addresses, asked of the page server itself. Rejects where that is no page. */
function fetchOwn(path: string, site: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const { host, protocol } = new URL(site)
    const headers = { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1), accept: '*/*' }
    const asked = request({ socketPath: socketOfPages(), path, headers }, (answer) => {
      const parts: Buffer[] = []
      let length = 0
      answer.on('data', (part: Buffer) => {
        length += part.length
        if (length > MOST) answer.destroy(new Error(`${path} is too long to be printed.`))
        parts.push(part)
      })
      answer.once('error', reject)
      answer.once('end', () =>
        answer.statusCode === 200
          ? resolve(Buffer.concat(parts))
          : reject(new Error(`${path} cannot be printed: it is answered ${answer.statusCode}.`)),
      )
    })
    asked.once('error', reject)
    asked.end()
  })
}

/** Nothing is loaded, and nothing runs: styles and letters are in the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

/** Every match of a pattern replaced by what is fetched for it. */
async function replaceAll(text: string, pattern: RegExp, replace: (match: RegExpMatchArray) => Promise<string>) {
  const found = await Promise.all(
    [...text.matchAll(pattern)].map(async (match) => ({ match, by: await replace(match) })),
  )
  let whole = ''
  let at = 0
  for (const { match, by } of found) {
    whole += text.slice(at, match.index) + by
    at = match.index + match[0].length
  }
  return whole + text.slice(at)
}

/** A style sheet with its letters in it. */
const sheetOf = async (path: string, site: string): Promise<string> =>
  replaceAll(
    (await fetchOwn(path, site)).toString('utf8'),
    /url\(["']?([^"')\s]{1,300}\.woff2)["']?\)/g,
    async ([, font]) => {
      const { pathname } = new URL(font!, new URL(path, site))
      return `url(data:font/woff2;base64,${(await fetchOwn(pathname, site)).toString('base64')})`
    },
  )

/** A page of this explorer as one text that loads nothing; its links lead to the site. */
export async function wholePage(address: string, site: string): Promise<string> {
  const html = (await fetchOwn(address, site)).toString('utf8')
  const still = html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link\b(?![^>]*rel="stylesheet")[^>]*>/g, '')
    .replace(
      '<head>',
      `<head><meta http-equiv="Content-Security-Policy" content="${POLICY}"><base href="${site}${address.replaceAll('"', '%22').replaceAll('&', '&amp;')}">`,
    )
  return replaceAll(still, /<link\b[^>]*href="(\/_next\/[^"]{1,300})"[^>]*>/g, async ([, href]) => {
    return `<style>${await sheetOf(href!.replaceAll('&amp;', '&'), site)}</style>`
  })
}
