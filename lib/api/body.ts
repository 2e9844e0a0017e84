import { Problem } from '../operations/operation'

/** The longest body of a request, in characters. */
const MAX_BODY = 512 * 1024

/** The body of a request as JSON. Rejects with a `Problem` that says what is wrong with it. */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/(?:[\w.+-]{1,60}\+)?json\b/.test(type))
    throw new Problem(415, 'bad-content-type', 'The body of the request is JSON: say Content-Type: application/json.')
  const text = await request.text()
  if (text.length > MAX_BODY)
    throw new Problem(413, 'too-long', `The body of the request has at most ${MAX_BODY} characters.`)
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem(400, 'bad-body', 'The body of the request is no JSON.')
  }
}
