import { answerRequest } from '../../../lib/api/answer'

export const PLACE = { site: 'https://plans.example.int', build: 'test' }

/** Asks the API as the server does; `body` is parsed where the answer is JSON. */
export async function ask(path: string, init: RequestInit = {}) {
  const response = await answerRequest(new Request(`${PLACE.site}/api/v1${path}`, init), PLACE)
  const text = await response.text()
  const isJson = /[/+]json\b/.test(response.headers.get('content-type') ?? '')
  const body = isJson && text ? JSON.parse(text) : text
  return { status: response.status, headers: response.headers, body }
}
