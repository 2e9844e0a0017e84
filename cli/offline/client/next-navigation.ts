// In an offline file this stands for `next/navigation`.

/** Thrown by a page that has nothing to show. */
export class NotFound extends Error {}

export function notFound(): never {
  throw new NotFound()
}
