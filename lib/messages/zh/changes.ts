import type { changes as english } from '../en/changes'
import type { Translation } from '../translation'

export const changes: Translation<typeof english> = {
  'changes.title': '本版本的变更',
  'changes.description': '不再跟踪、编号被重新使用以及新增的行动项。',
  'changes.lead': '按计划所列，并附其给出的原因。',
  'changes.none': '该文件没有变更清单。',
  'changes.inference': '计划中的这份清单没有标题。其中的编号属于不再跟踪、重新使用还是新增，是根据所给原因判断的。',
  'changes.dropped': '不再跟踪',
  'changes.dropped.about': '列为不再跟踪的行动项。仍在计划中的已作标记。',
  'changes.reused': '编号重新使用',
  'changes.reused.about': '这些编号已重新分配给新的行动项。',
  'changes.new': '新增',
  'changes.new.about': '这些行动项为新增。',
  'changes.no.reason': '未说明原因',
}
