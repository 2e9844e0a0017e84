import { Problem } from '../operations/operation'

/** What kinds of problems are called; `type` of a problem leads to its line in the reference. */
const TITLES: Readonly<Record<number, string>> = {
  400: 'The request cannot be understood',
  404: 'There is no such thing',
  405: 'The method is not answered here',
  410: 'It is gone',
  413: 'The request is too long',
  415: 'The request has a form that is not read',
  422: 'The request cannot be carried out',
  500: 'The explorer is at fault',
  503: 'There is no answer now',
}

/** What each code of a problem means; the reference has a line for each. */
export const PROBLEM_CODES: Readonly<Record<string, string>> = {
  'bad-parameter':
    'A parameter has a value that it does not take; `allowed` has those that it takes, where they are few.',
  'unknown-parameter': 'There is no parameter of this name; `allowed` has those that there are.',
  'bad-query': 'The words that are searched for cannot be read, as `detail` says.',
  'bad-cursor': '`cursor` is not what an answer of the same list gave as `next`.',
  'bad-body': 'The body of the request is no JSON object.',
  'bad-content-type': 'The body of the request is of a type that is not read.',
  'too-long': 'The body of the request is longer than is read.',
  'no-such-address': 'The API has no such address.',
  'method-not-allowed': 'The address does not answer this method; `Allow` has those that it answers.',
  'unknown-plan': 'The library has no such plan; `allowed` has those that there are.',
  'unknown-edition': 'The plan has no such edition; `allowed` has those that there are.',
  'not-found': 'The edition has no such thing; `candidates` are written alike.',
  ambiguous: 'Several things may be meant; `candidates` has them.',
  'not-aligned': 'The editions of the plan are being compared anew; ask again in a moment.',
  'edition-gone': 'The edition in which a list was begun is gone or was read anew; begin again with `edition`.',
  'bad-address': 'The address cannot be decoded.',
  'address-too-long': 'The address is longer than is read.',
  busy: 'More is asked than can be answered within a second; ask again after `Retry-After` seconds.',
  starting: 'The explorer is starting; ask again in a moment.',
  'no-answer': 'The answer could not be made in time; ask again in a moment.',
  'no-plan': 'There is no plan in service.',
  internal: 'The explorer is at fault; the fault has been logged.',
}

/** A problem that has a status of HTTP only: of an address or a method, of the explorer itself. */
export type Fault = { status: number; code: string; detail: string; details?: Problem['details'] }

/** What an error of an operation is to whoever asked; undefined for a fault of ours, which is not told. */
export const faultOf = (error: unknown): Fault | undefined =>
  error instanceof Problem
    ? { status: error.status, code: error.code, detail: error.message, details: error.details }
    : undefined

export const INTERNAL: Fault = {
  status: 500,
  code: 'internal',
  detail: 'The answer could not be made; the fault has been logged.',
}

/** A fault as problem details (RFC 9457). */
export const problemDocument = ({ status, code, detail, details }: Fault, site: string) => ({
  type: `${site}/api#problem-${code}`,
  title: code === 'ambiguous' ? 'Several things may be meant' : (TITLES[status] ?? 'The request cannot be answered'),
  status,
  code,
  detail,
  ...details,
})
