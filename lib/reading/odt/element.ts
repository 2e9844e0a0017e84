import type { Element } from '../word/xml'

/** An element as Word's reader knows it: `w('numId', '3')` is `<w:numId w:val="3"/>`. */
export const w = (name: string, value?: string, attributes: Readonly<Record<string, string>> = {}): Element => ({
  name: `w:${name}`,
  attributes: value === undefined ? attributes : { 'w:val': value, ...attributes },
  children: [],
})

/** An element with children, those that are undefined left out. */
export const holding = (name: string, children: readonly (Element | undefined)[]): Element => ({
  name: `w:${name}`,
  attributes: {},
  children: children.filter((child) => child !== undefined),
})
