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
  title: TITLES[status] ?? 'The request cannot be answered',
  status,
  code,
  detail,
  ...details,
})
