import type { draft as english } from '../en/draft'
import type { Translation } from '../translation'

export const draft: Translation<typeof english> = {
  'draft.no.group': ({ group, years }) => `ITU-T在${years}年研究期没有第${group}研究组`,
  'draft.no.item': ({ item }) => `本计划没有行动项${item}`,
  'draft.untracked': ({ reason }) => (reason ? `列为不再跟踪（“${reason}”）` : '列为不再跟踪'),
}
