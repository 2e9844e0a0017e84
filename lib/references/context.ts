import type { Context } from '../identifiers/finding'
import type { Knowledge } from '../identifiers/knowledge'

/** What the finders are told of a text that is no plan. */
export const contextOf = (_text: string, knowledge: Knowledge): Context => ({
  purpose: 'document',
  location: '',
  resolution: null,
  before: '',
  heading: '',
  knowledge,
})
