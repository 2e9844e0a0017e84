import type { draft as english } from '../en/draft'
import type { Translation } from '../translation'
import { isolate } from './isolate'

export const draft: Translation<typeof english> = {
  'draft.no.group': ({ group, years }) =>
    `ليس في قطاع تقييس الاتصالات لجنة دراسات ${group} في فترة الدراسة ${isolate(years)}`,
  'draft.no.item': ({ item }) => `ليس في هذه الخطة إجراء ${isolate(item)}`,
  'draft.untracked': ({ reason }) =>
    reason ? `مدرج على أنه لم يعد قيد المتابعة («${isolate(reason)}»)` : 'مدرج على أنه لم يعد قيد المتابعة',
}
