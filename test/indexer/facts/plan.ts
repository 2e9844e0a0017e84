import { indexSource } from '../../../indexer/pipeline'
import type { Fact } from '../../../lib/domain/fact'
import { knowledge } from '../../../lib/identifiers/knowledge'
import { textSource } from '../../../lib/reading/source'

/** A plan of one action item, as text. */
export const itemWith = (action: string, { milestone = '', periodic = '', completed = '', notes = '' } = {}): string =>
  `1. Resolution 5 - Lighthouses
Resolution 5
resolves
1	that lighthouses be studied;
Action Items from Resolution 5
	Action Item
	Action
	Milestone
	Periodic goals met
	Completed

	05-01
	${action}
	${milestone}
	${periodic}
	${completed}

${
  notes &&
  `	
	${notes}

`
}`

export const factsOfPlan = (text: string): Fact[] =>
  indexSource(textSource('plan.txt', text, '0'.repeat(64)), knowledge).facts
