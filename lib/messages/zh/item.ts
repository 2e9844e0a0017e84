import type { item as english } from '../en/item'
import type { Translation } from '../translation'
import { counted } from './counted'

export const item: Translation<typeof english> = {
  'item.kind': '行动项',
  'item.also.numbered': ({ numbers }) => `其他编号：${numbers}`,
  'item.state': '状态',
  'item.responsible': '负责方',
  'item.not.stated': '未说明',
  'item.milestone': '里程碑',
  'item.no.milestone': '无',
  'item.periodic': '已实现定期目标（原文）',
  'item.completed': '已完成（原文）',
  'item.states': '各版本中的状态',
  'item.changes': '变更',
  'item.changes.since': ({ count, date }) =>
    count > 0 ? `自${date}以来有${counted.changes(count)}` : `自${date}以来无变更`,
  'item.mandate': '授权依据',
  'item.mandate.note': '所落实的条款',
  'item.mandate.none': '未找到对应条款。',
  'item.mandate.same': '与行动内容文字相同。',
  'item.mandate.cited': ({ citation }) => `引作“${citation}”`,
  'item.progress': '进展',
  'item.progress.none': '未报告进展。',
  'item.evidence': ({ count }) => `引用的佐证（${count}）`,
  'item.related': '相关行动项',
  'item.refers.to': '提及',
  'item.referred.by': '被提及于',
  none: '无。',
  'item.position': ({ place }) => `在文件中的位置：${place}`,
  'item.listed.dropped': '变更清单将其列为已删除，但仍在计划中',
  'item.listed.reused': '变更清单将其列为重新使用的编号：此前该编号代表另一行动项',
  'item.listed.new': '变更清单将其列为新增',
  'item.list': '变更清单',
  'dropped.dropped': ({ name, reason }) =>
    reason ? `行动项${name}不再跟踪（“${reason}”）。` : `行动项${name}不再跟踪；未说明原因。`,
  'dropped.reused': ({ name, reason }) => `行动项${name}已取消，其编号已重新使用${reason ? `（“${reason}”）` : ''}。`,
  'dropped.new': ({ name, reason }) => `行动项${name}宣布为新增${reason ? `（“${reason}”）` : ''}，但计划中没有。`,
  'dropped.resolution': '决议',
  'dropped.others': '一并列出的编号',
  'dropped.source': '计划原文',
  'dropped.all': '本版本所列的全部变更',
}
