import type { ToolPassage } from './passages'

/** Text that is no markup: what the plan says never becomes a heading, a link or an element of an answer. */
export const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ')

/** Lines without those that say nothing. */
export const lines = (...all: readonly (string | null | undefined | false)[]): string =>
  all.filter((line): line is string => typeof line === 'string' && line !== '').join('\n')

export const link = (label: string, url: string): string => `[${plain(label)}](${url})`

/** "> words", and where they stand: entry, offsets in the source, address. */
export const quoted = ({ entry, where, text, span, url }: ToolPassage): string =>
  `> ${plain(text)}\n> — ${link(where, url)} (entry ${plain(entry)}, characters ${span.start}–${span.end})`

export const quotes = (passages: readonly ToolPassage[]): string => passages.map(quoted).join('\n\n')

/** What every answer begins with. */
export const head = (title: string, edition: string): string => `## ${plain(title)}\n\nEdition: ${edition}`

/** Where an answer goes on. */
export const more = (argument: string, value: string | number | null): string | false =>
  value !== null && `\nMore: ask again with ${argument} = ${value}.`
