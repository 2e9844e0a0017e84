import type { Entity, EntityKind, State } from '../domain/entity'
import type { EntryOf } from '../domain/entry'
import { isActorGroup } from '../domain/fact'
import { ENTITY_KINDS } from '../domain/kinds'
import { parseResolutionId } from '../domain/resolution-id'
import { say } from '../messages/message'

export { ACTOR_NAMES } from '../search/schema'

const HIT_KINDS: ReadonlySet<string> = new Set([...ENTITY_KINDS, 'change'])

/** Whether a kind of thing that is searched has a name: those of entities, and the lines of the list of changes. */
export const isNamedKind = (kind: string): kind is EntityKind | 'change' => HIT_KINDS.has(kind)

/** Who may act, as filters name them: "Study groups". A group that is not known is named as it is. */
export const nameOfActor = (actor: string): string => (isActorGroup(actor) ? say(`actor.${actor}`) : actor)

const collator = new Intl.Collator('en', { numeric: true })
/** Natural order: Q2/13 before Q10/13. */
export const byNumber = (a: string, b: string): number => collator.compare(a, b)

/** The states of a Recommendation, each once: "draft, approved". */
export const stateWords = (states: readonly State[]): string =>
  [...new Set(states)].map((state) => say(`recommendation.${state}`)).join(', ')

/** What an entity is about, where that is more than its name. */
export const titleOf = ({ title, label }: Pick<Entity, 'title' | 'label'>): string =>
  title && title !== label ? title : ''

/** "Resolution 92", "Opinion 1". */
export const nameOfResolution = ({ opinion, number }: Numbered): string =>
  say(opinion ? 'name.opinion' : 'name.resolution', { number })

/** "Res. 92", "Op. 1": where there is little room. */
export const shortNameOfResolution = ({ opinion, number }: Numbered): string =>
  say(opinion ? 'name.opinion.short' : 'name.resolution.short', { number })

type Numbered = Pick<EntryOf<'resolution'>, 'opinion' | 'number'>

/** The name of the assembly's resolution or opinion of an id, in the reader's language; undefined for other ids. */
function nameOfAssembly(id: string): string | undefined {
  const parsed = parseResolutionId(id)
  return parsed ? nameOfResolution({ opinion: parsed.isOpinion, number: parsed.number }) : undefined
}

/** What an entity is called: the assembly's resolutions in the reader's language, all else as it is written in ITU documents. */
export const nameOfEntity = ({ id, label }: Pick<Entity, 'id' | 'label'>): string => nameOfAssembly(id) ?? label
