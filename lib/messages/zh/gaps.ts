import type { gaps as english } from '../en/gaps'
import type { Translation } from '../translation'
import { plural } from './plural'

export const gaps: Translation<typeof english> = {
  'gaps.description': '没有行动项的条款、没有条款的行动项、标为完成但无佐证的行动项。',
  'gaps.lead': '条款指向落实该条款的行动项，行动项指向其说明所引用的佐证。此处列出没有此类联系的内容。',
  'gaps.itu-t': '面向ITU-T但没有行动项的条款',
  'gaps.everybody': '没有行动项的“做出决议”条款（“resolves”）',
  'gaps.others': ({ count }) =>
    `另有${plural(count, '个条款')}没有行动项，其对象不是ITU-T，而是成员国或理事会等：预计不会有行动项。`,
  'gaps.items': '没有条款的行动项',
  'gaps.evidence': '标为完成但无佐证的行动项',
  'gaps.evidence.note': '已勾选，但说明中未引用文件、建议书或活动',
}
