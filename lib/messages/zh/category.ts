import type { category as english } from '../en/category'
import type { Translation } from '../translation'

/** What a change between two editions is about, as a reader asks for it. */
export const category: Translation<typeof english> = {
  'category.items-added': '新增行动项',
  'category.items-dropped': '删除的行动项',
  'category.items-renumbered': '重新编号或移动的行动项',
  'category.state': '勾选',
  'category.milestone': '里程碑',
  'category.action': '改写的行动内容',
  'category.mandate': '授权依据',
  'category.notes': '进展说明',
  'category.resolutions': '新增或删除的决议',
  'category.titles': '标题和小标题',
  'category.clauses': '条款',
  'category.table-1': '表1',
  'category.legend': '缩略语说明',
  'category.list': '计划的变更清单',
  'category.other': '引言和图',
  'category.references': '新增和缺失的引用',
}
