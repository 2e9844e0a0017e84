import type { silent as english } from '../en/silent'
import type { Translation } from '../translation'
import { counted } from './counted'

export const silent: Translation<typeof english> = {
  'silent.description': '未报告进展的行动项和逾期的行动项。',
  'silent.lead': ({ count }) => `${counted.items(count)}未报告进展。`,
  'silent.export': '筛选或导出此列表',
  'silent.overdue': '逾期',
  'silent.all': '所有未报告进展的行动项',
  'silent.on.edition': ({ date }) => `截至本版本日期（${date}）已逾期。`,
  'silent.on.year': ({ year }) => `截至${year}年1月1日已逾期。`,
  'silent.undated': '文件未注明日期。',
  'silent.choose': '显示截至以下年份年初逾期的行动项：',
  'silent.none.overdue': '当时没有逾期的行动项。',
}
