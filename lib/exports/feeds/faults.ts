import { RULES } from '../../domain/rules'
import { pageRef } from '../../refs/ref'
import { getRegister } from '../../views/front-matter'
import type { Exported } from '../file'
import { absolute } from '../tables/table'
import { element } from '../xml'
import { type Feed, tagOf, timeOf } from './feed'

/** The problems that were noticed in the document of an edition, the worst first. */
export function faultFeed(context: Exported): Feed {
  const { lookups, source, info } = context.explorer
  const page = absolute(pageRef(lookups.origin, 'diagnostics'), context)
  return {
    title: `Problems noticed · ${info.facts.title ?? info.plan}`,
    about: 'What the document leaves open or prints otherwise than it must mean, as far as it was noticed.',
    page,
    author: info.facts.author,
    updated: timeOf(info),
    query: [],
    entries: getRegister(lookups, source, 'document').flatMap(({ rule, severity, faults }) =>
      faults.map(({ message, ref, passage }, i) => ({
        id: tagOf(info.plan, 'problems', rule, `${info.date}.${i + 1}`),
        title: message,
        url: ref ? absolute(ref, context) : page,
        updated: timeOf(info),
        content: [
          element('p', {}, `${RULES[rule] ?? rule} (${severity})`),
          passage && element('blockquote', {}, element('p', {}, passage)),
        ],
        text: [RULES[rule] ?? rule, passage && `“${passage}”`].filter(Boolean).join('\n'),
        tags: [rule, severity],
      })),
    ),
  }
}
