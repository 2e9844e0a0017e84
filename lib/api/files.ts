import type { File } from '../operations/download'

/** A piece of a body that is sent at once, in characters. */
const PIECE = 64 * 1024

/** A text that is made as it is read; what makes it is ended with whoever reads it. */
export function streamOf(pieces: Iterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull(controller) {
      let text = ''
      while (text.length < PIECE) {
        const { value, done } = iterator.next()
        if (done) {
          if (text) controller.enqueue(encoder.encode(text))
          controller.close()
          return
        }
        text += value
      }
      controller.enqueue(encoder.encode(text))
    },
    cancel: () => void iterator.return?.(),
  })
}

/**
 * Which bytes a `Range` asks for, the end exclusive: "bytes=0-99", "bytes=100-", "bytes=-50". Null where it has another form or
 * several parts, which is answered as if it were not there (RFC 9110); "none" where it lies behind the end.
 */
export function readRange(range: string | null, length: number): { from: number; to: number } | 'none' | null {
  const [, first = '', last = ''] = range?.match(/^bytes=(\d{0,15})-(\d{0,15})$/) ?? []
  if (first === '' && last === '') return null
  if (first === '') return last === '0' ? 'none' : { from: Math.max(0, length - Number(last)), to: length }
  const to = last === '' ? length : Math.min(length, Number(last) + 1)
  if (Number(first) >= length) return 'none'
  return Number(first) < to ? { from: Number(first), to } : null
}

/** A file as an answer; `headers` of the request say which part of it is asked for. */
export function answerFile(
  { name, type, text }: File,
  { ranges = false, asked, headers }: { ranges?: boolean; asked: Headers; headers: Record<string, string> },
): Response {
  const said = {
    ...headers,
    'Content-Type': type,
    'Content-Disposition': `${type.startsWith('text/csv') ? 'attachment' : 'inline'}; filename="${name}"`,
    ...(ranges && { 'Accept-Ranges': 'bytes' }),
  }
  if (typeof text !== 'string') return new Response(streamOf(text), { headers: said })
  if (!ranges) return new Response(text, { headers: said })
  const bytes = new TextEncoder().encode(text)
  const isSame = asked.get('if-range') === null || asked.get('if-range') === headers.ETag
  const range = isSame ? readRange(asked.get('range'), bytes.length) : null
  if (range === null) return new Response(bytes, { headers: said })
  if (range === 'none')
    return new Response(null, { status: 416, headers: { ...said, 'Content-Range': `bytes */${bytes.length}` } })
  return new Response(bytes.subarray(range.from, range.to), {
    status: 206,
    headers: { ...said, 'Content-Range': `bytes ${range.from}-${range.to - 1}/${bytes.length}` },
  })
}
