import type { states as english } from '../en/states'
import type { Translation } from '../translation'

export const states: Translation<typeof english> = {
  'state.silent': '未报告进展',
  'state.open': '进行中',
  'state.periodic': '已实现定期目标',
  'state.completed': '已完成',
  'state.silent.short': '未报告进展',
  'state.open.short': '进行中',
  'state.periodic.short': '已实现目标',
  'state.completed.short': '已完成',
  'state.silent.means': '未勾选为已完成，且没有说明报告进展',
  'state.open.means': '有说明报告进展，且两个勾选框均未明确勾选',
  'state.periodic.means': '计划勾选了“已实现定期目标”，且有说明报告进展',
  'state.completed.means': '计划勾选了“已完成”',
  'states.title': '各状态的含义',
}
