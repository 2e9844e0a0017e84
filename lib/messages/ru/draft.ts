import type { draft as english } from '../en/draft'
import type { Translation } from '../translation'

export const draft: Translation<typeof english> = {
  'draft.no.group': ({ group, years }) =>
    `в МСЭ-Т нет ${group}-й Исследовательской комиссии в исследовательском периоде ${years}\u00a0годов`,
  'draft.no.item': ({ item }) => `в этом плане нет меры ${item}`,
  'draft.untracked': ({ reason }) =>
    reason ? `в перечне более не отслеживаемых («${reason}»)` : 'в перечне более не отслеживаемых',
}
