import type { resolution as english } from '../en/resolution'
import type { Translation } from '../translation'
import { counted } from './counted'
import { plural } from './plural'

export const resolution: Translation<typeof english> = {
  'resolution.description': ({ name, count }) => `${name}：执行部分逐条列出，附${counted.items(count)}及其状态和进展。`,
  'resolution.title.from.table': '标题取自表1（计划此处未列）。',
  'resolution.source': '来源',
  'resolutions.description': '计划的所有决议及其行动项和状态，以及所引用的其他机构的决议。',
  'resolutions.lead': ({ resolutions }) => `全会的${resolutions}，附各行动项的状态`,
  'resolutions.other': '引用的其他决议',
  'resolutions.no.items': '没有行动项',
  'resolution.states': '按状态列出的行动项',
  'resolution.text': '执行部分',
  'resolution.text.lead': '行动项列于其落实的条款旁，并附所报告的进展。',
  'resolution.cites': '引用',
  'resolution.cites.note': '见执行部分',
  'resolution.cited.by': '被引用于',
  'resolution.cited.elsewhere': ({ count }) => `另有${counted.places(count)}引用`,
  'resolution.led.to': '带来的成果',
  'resolution.led.to.note': '其行动项的进展说明所引用',
  'resolution.led.to.none': '其行动项的进展说明未引用建议书、文件或活动。',
  'resolution.without.clause': '没有条款的行动项',
  'resolution.without.clause.note': '未找到对应条款',
  'resolution.gaps.itu-t': ({ count }) => `面向ITU-T的${counted.clauses(count)}没有行动项`,
  'resolution.gaps.everybody': ({ count }) => `${plural(count, '个“做出决议”条款')}（“resolves”）没有行动项`,
  'resolution.gaps.others': ({ count }) => `面向其他方的${counted.clauses(count)}没有行动项`,
  'resolution.gaps.rule.title': '条款如何计数',
  'resolution.gaps.rule':
    '执行部分的每一段有且只有以下一种标记：其行动项、“已由上述条款涵盖”（属于有行动项的条款的一部分）或“没有行动项”。没有行动项的段落只计一次，其各部分不再另计。面向ITU-T以外各方的条款预计没有行动项。',
  'resolution.open.first': ({ count }) =>
    count === 1 ? '1个条款未报告进展' : `${counted.clauses(count)}未报告进展：前往第一个`,
  'resolution.open.next': '下一个未报告进展的条款',
  'resolution.connections': '关联',
  'mark.covered': '已由上述条款涵盖',
  'mark.in.parts': '行动项列于其各部分',
  'mark.none': '没有行动项',
  'mark.none.itu-t': '没有行动项（面向ITU-T）',
  'mark.progress.above': '进展见上文',
  'mark.more': '显示全文',
  'untracked.count': ({ count }) => `${counted.items(count)}列为不再跟踪`,
  'untracked.listed': ({ count, reason, items }) =>
    reason ? `${count}（“${reason}”）：${items}` : `${count}：${items}`,
  'suppressed.title': ({ number }) => `第${number}号决议`,
  'suppressed.lead': ({ number, reason }) =>
    `计划不再跟踪第${number}号决议${reason ? `（“${reason}”）` : ''}，也未列出其文本。`,
  'untracked.still': '仍在计划中',
  'untracked.inference': '计划中的这份清单没有标题：编号不再跟踪一事是根据所给原因判断的。',
}
