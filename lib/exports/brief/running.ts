/** A text as a string of CSS. Every sign but letters, digits and blanks is escaped, so that no text ends the string or the element that it stands in. */
const cssString = (text: string): string =>
  `"${[...text].map((sign) => (/[A-Za-z0-9 ]/.test(sign) ? sign : `\\${sign.codePointAt(0)!.toString(16)} `)).join('')}"`

/**
 * The lines that a browser prints at the head and foot of every page of a brief: the plan and its edition, what the brief is
 * about, where it is read, and the number of the page.
 */
export const runningLines = ({ edition, name, address, day }: Record<'edition' | 'name' | 'address' | 'day', string>) =>
  `@page brief {
  @top-left { content: ${cssString(edition)} }
  @top-right { content: ${cssString(name)} }
  @bottom-left { content: ${cssString(`${address} · ${day}`)} }
  @bottom-right { content: counter(page) " / " counter(pages) }
}`
