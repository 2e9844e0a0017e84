import type { lineage as english } from '../en/lineage'
import type { Translation } from '../translation'
import { counted } from './counted'

export const lineage: Translation<typeof english> = {
  'lineage.intro': ({ earlier, later }) => `《${earlier}》中的决议和行动项在《${later}》中的延续情况。`,
  'lineage.none': '资料库中没有上一届或下一届全会的计划。如需添加：npm start -- FILE。',
  'lineage.aligning': '正在比较各计划，请一分钟后再打开本页。',
  'lineage.next': ({ title }) => `在《${title}》中的延续`,
  'lineage.filter': '延续情况',
  'lineage.shown': ({ shown, total }) => `共${total}项，显示${shown}项`,
  'lineage.resolutions': '决议',
  'lineage.unchanged': '沿用',
  'lineage.revised': '修订',
  'lineage.merged': '并入其他决议',
  'lineage.merged.into': ({ name }) => `并入${name}`,
  'lineage.suppressed': '废止',
  'lineage.new': '新增',
  'lineage.proposed': '推测：编号和变更清单均未说明',
  'lineage.before': ({ name }) => `之前：${name}`,
  'lineage.names': ({ label, names }) => `${label}：${names}`,
  'lineage.title': '标题有变',
  'lineage.clauses.amended': ({ count }) => `修改${counted.clauses(count)}`,
  'lineage.clauses.added': ({ count }) => `新增${counted.clauses(count)}`,
  'lineage.clauses.removed': ({ count }) => `删除${counted.clauses(count)}`,
  'lineage.items.continued': ({ count }) => `延续${counted.items(count)}`,
  'lineage.items.ended': ({ count }) => `结束${counted.items(count)}`,
  'lineage.items.added': ({ count }) => `新增${counted.items(count)}`,
  'lineage.shared': '两份计划均提及',
  'lineage.shared.none': '两份计划没有共同提及的内容。',
  'lineage.description': '一届全会的决议和行动项在下届全会计划中的延续情况。',
}
