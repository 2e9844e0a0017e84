import type { entity as english } from '../en/entity'
import type { Translation } from '../translation'
import { counted } from './counted'
import { plural } from './plural'

export const entity: Translation<typeof english> = {
  'entity.title': '计划中的标题',
  'entity.state': '计划中的状态',
  'entity.organized': '主办方',
  'entity.revisions': '引用的修订版',
  'entity.revision.this': '（本修订版）',
  'entity.written': '其他写法',
  'entity.plans': '其他计划',
  'entity.plans.cited': '还引用于',
  'entity.address': '在itu.int打开',
  'entity.address.linked': '文件中的链接',
  'entity.address.generated': '链接为自动生成，未经核实',
  'entity.connections': '关联',
  'entity.connections.show': '显示关联',
  'entity.cited': '引用之处',
  'entity.cited.count': ({ places, passages }) =>
    passages > places ? `${counted.places(places)}，${plural(passages, '个段落')}` : counted.places(places),
  'entity.cited.none': '计划未引用该项；它是计划所引用内容的一部分，因而为系统所知。',
  'entity.description': ({ kind, name, places }) => `${kind} ${name}。计划中提及它的所有段落：${places}。`,
  'relation.part-of': '隶属于',
  'relation.part-of.back': '包含',
  'relation.revises': '修订自',
  'relation.revises.back': '被修订为',
  'relation.supersedes': '取代',
  'relation.supersedes.back': '成为',
  'organizer.sentence': ({ place }) => `句中写明：${place}`,
  'organizer.name': ({ place }) => `名称中写明：${place}`,
  'recommendation.approved': '已批准',
  'recommendation.draft': '草案',
  'recommendation.consented': '已同意',
  'recommendation.under revision': '修订中',
  'recommendation.agreed': '已商定',
  'recommendation.published': '已发布',
  'recommendation.determined': '已确定',
}
