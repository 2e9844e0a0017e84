/** What is of every type of a union. */
type Every<One> = (One extends unknown ? (one: One) => void : never) extends (all: infer All) => void ? All : never

/** The sentences of a language as one catalogue, by their codes; its files have one subject each. */
export const joined = <Files extends Readonly<Record<string, object>>>(files: Files): Every<Files[keyof Files]> =>
  Object.assign({}, ...Object.values(files))
