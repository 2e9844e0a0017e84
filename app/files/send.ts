import { LONGER, REVALIDATE } from '@/lib/api/caching'
import type { ExportFile } from '@/lib/exports/file'

/** Feeds and calendars are asked for again and again. */
const isFollowed = (type: string) => /^(?:application\/(?:atom\+xml|feed\+json)|text\/calendar)/.test(type)

/** A file as an answer, of an edition that its address dates or of the newest: other sites' programs may read it too. */
export const sendFile = ({ name, type, body, shown }: ExportFile, isDated = false): Response =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `${shown ? 'inline' : 'attachment'}; filename="${name}"`,
      'Cache-Control': isDated || isFollowed(type) ? LONGER : REVALIDATE,
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
