import type { ExportFile } from '@/lib/exports/file'

/** Feeds are asked for again and again, and change with an edition: for an hour. */
const LONGER = 'public, max-age=3600'
const REVALIDATE = 'public, max-age=0, must-revalidate'
const isFeed = (type: string) => /^application\/(?:atom\+xml|feed\+json)/.test(type)

/** A file as an answer: other sites' programs may read it too. */
export const sendFile = ({ name, type, body, shown }: ExportFile): Response =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `${shown ? 'inline' : 'attachment'}; filename="${name}"`,
      'Cache-Control': isFeed(type) ? LONGER : REVALIDATE,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  })

/** One sentence instead of a file. */
export const refuseFile = (status: 400 | 404 | 503, sentence: string): Response =>
  new Response(`${sentence}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Access-Control-Allow-Origin': '*' },
  })
