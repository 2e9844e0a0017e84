import type { overview as english } from '../en/overview'
import type { Translation } from '../translation'
import { counted } from './counted'
import { plural } from './plural'

export const overview: Translation<typeof english> = {
  'overview.title': '概览',
  'overview.description': '进行中、已实现目标、已完成或未报告进展的行动项各有多少：按负责机构、研究组和决议列出。',
  'overview.lead': ({ items, resolutions }) =>
    `${resolutions}的${counted.items(items)}。选择任何数字即可查看相应的行动项。`,
  'overview.resolutions': ({ resolutions, opinions }) =>
    opinions > 0
      ? `${counted.resolutions(resolutions)}和${plural(opinions, '项意见')}`
      : counted.resolutions(resolutions),
  'overview.jeopardy': ({ count }) => `${count}个面临风险`,
  'overview.jeopardy.red': ({ items }) => `${items}，计划中标为红色。`,
  'overview.more': '计划的其他视图',
  'overview.silent': '未报告进展或已逾期的行动项',
  'overview.timeline': '各项工作的期限',
  'overview.table-1': '谁负责执行、谁协作、谁接收报告',
  'overview.changes': '不再跟踪的行动项、重新使用的编号、新增行动项',
  'overview.traceability': '没有行动项的条款、没有条款或佐证的行动项',
  'overview.all': '所有行动项',
  'chart.actors': '按负责机构',
  'chart.actors.note': '行动项计入每个负责执行的机构。',
  'chart.study-groups': '按研究组',
  'chart.study-groups.note': '计入行动内容或进展说明中提及的每个研究组。',
  'chart.resolutions': '按决议',
  'chart.caption': ({ title }) => `${title}列出的各状态行动项`,
  'chart.name': '名称',
  'chart.all': '全部',
  'chart.all.of': ({ label, count }) => `${label}：${counted.items(count)}`,
  'chart.part': ({ label, count, state }) => `${label}：${counted.items(count)}，${state}`,
}
