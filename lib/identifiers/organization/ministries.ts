import { onceFor } from '../../text/once-for'
import type { Finding } from '../finding'
import type { Knowledge } from '../knowledge'

const NAME = '[A-Z][\\w-]{1,24}(?:(?:,\\s(?:and\\s)?|\\sand\\s|\\s&\\s|\\sof\\s|\\sfor\\s|\\s)[A-Z][\\w-]{1,24}){0,8}?'

/**
 * "Ministry of Communications of Ghana", "Ministry of Transport and Communications, Myanmar", "Ministry of Posts (Senegal)",
 * and with the country in front, "Kyrgyzstan's Ministry of Digital Development".
 */
const formsOf = onceFor((knowledge: Knowledge): { behind: RegExp; inFront: RegExp } => {
  const countries = [...new Set(knowledge.places.map(({ country }) => country))].sort((a, b) => b.length - a.length)
  const names = countries.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const behind = new RegExp(
    `\\bMinistry\\s(?:of|for)\\s(?:the\\s)?(${NAME})(?:\\s(?:of|in)\\s(?:the\\s)?(?:Republic\\sof\\s)?|,\\s|\\s\\()(${names})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  // Behind the country the name goes on as long as its words have capitals; "and the Ministry of" is another one.
  const inFront = new RegExp(
    `(?<![\\p{L}\\p{N}])(${names})'s\\sMinistry\\s(?:of|for)\\s(?:the\\s)?(${NAME.replace(/\?$/, '')})`,
    'gu',
  )
  return { behind, inFront }
})

const slug = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Ministries that say of which country they are; the same words name another one elsewhere. */
export function findMinistries(text: string, knowledge: Knowledge): Finding[] {
  if (!text.includes('Ministry')) return []
  const { behind, inFront } = formsOf(knowledge)
  const ofCountry = (match: RegExpMatchArray, name: string, country: string): Finding => ({
    kind: 'organization',
    start: match.index!,
    end: match.index! + match[0].length,
    id: `ministry-of-${slug(name)}-${slug(country)}`,
  })
  return [
    ...[...text.matchAll(behind)].map((match) => ofCountry(match, match[1]!, match[2]!)),
    ...[...text.matchAll(inFront)].map((match) => ofCountry(match, match[2]!, match[1]!)),
  ]
}

/** "ministry-of-posts-and-telecommunications-ghana" -> "Ministry of Posts and Telecommunications Ghana"; else null. */
export const formatMinistry = (id: string): string | null =>
  id.startsWith('ministry-of-')
    ? id
        .split('-')
        .map((word) => (/^(?:of|and|for|the)$/.test(word) ? word : word[0]!.toUpperCase() + word.slice(1)))
        .join(' ')
    : null
