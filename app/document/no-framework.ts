// In a document this stands for what pages take from the framework: `next/headers` and `next/navigation`.

/** Thrown by a page that has nothing to show. */
export class NotFound extends Error {}

export function notFound(): never {
  throw new NotFound('The page has nothing to show.')
}

/** A document gives a page its headers before it is made. */
export function headers(): never {
  throw new Error('A page was made for no request: call it within withHeaders.')
}
