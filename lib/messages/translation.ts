/**
 * A file of the English catalogue in another language: the same codes, each a string where English has one, and where English
 * has a function of parameters, a function of the same.
 */
export type Translation<English> = {
  readonly [Code in keyof English]: English[Code] extends (params: infer P) => string ? (params: P) => string : string
}
