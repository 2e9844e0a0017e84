import { onceFor } from '../../text/once-for'
import type { Finding } from '../finding'
import type { Knowledge } from '../knowledge'

const NAME = '[A-Z][\\w-]{1,24}(?:(?:,\\s(?:and\\s)?|\\sand\\s|\\s&\\s|\\sof\\s|\\sfor\\s|\\s)[A-Z][\\w-]{1,24}){0,8}?'

/** "Ministry of Communications of Ghana", "Ministry of Transport and Communications, Myanmar", "Ministry of Posts (Senegal)". */
const formOf = onceFor((knowledge: Knowledge): RegExp => {
  const countries = [...new Set(knowledge.places.map(({ country }) => country))].sort((a, b) => b.length - a.length)
  const names = countries.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const form = new RegExp(
    `\\bMinistry\\s(?:of|for)\\s(?:the\\s)?(${NAME})(?:\\s(?:of|in)\\s(?:the\\s)?(?:Republic\\sof\\s)?|,\\s|\\s\\()(${names})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  return form
})

const slug = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Ministries that say of which country they are; the same words name another one elsewhere. */
export const findMinistries = (text: string, knowledge: Knowledge): Finding[] =>
  (text.includes('Ministry') ? [...text.matchAll(formOf(knowledge))] : []).map(
    ({ 0: words, 1: name, 2: country, index }) => ({
      kind: 'organization',
      start: index,
      end: index + words.length,
      id: `ministry-of-${slug(name!)}-${slug(country!)}`,
    }),
  )

/** "ministry-of-posts-and-telecommunications-ghana" -> "Ministry of Posts and Telecommunications Ghana"; else null. */
export const formatMinistry = (id: string): string | null =>
  id.startsWith('ministry-of-')
    ? id
        .split('-')
        .map((word) => (/^(?:of|and|for|the)$/.test(word) ? word : word[0]!.toUpperCase() + word.slice(1)))
        .join(' ')
    : null
