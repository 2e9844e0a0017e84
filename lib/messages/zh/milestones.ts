import type { milestones as english } from '../en/milestones'
import type { Translation } from '../translation'

export const milestones: Translation<typeof english> = {
  'milestones.description': '按期限排列的计划行动项。',
  'milestones.lead': '期限按原文列出。有多个日期的行动项在每个日期下均列出。',
  'milestones.dated': '有日期',
  'milestones.dated.none': '没有注明日期的里程碑。',
  'milestones.recurring': '定期',
  'milestones.unclear': '不明确',
  'milestones.unclear.lead': '没有里程碑，或无法读作日期。',
  'milestones.silent': ({ count }) => `${count}个未报告进展`,
}
