import type { measured as english } from '../en/measured'
import type { Translation } from '../translation'

export const measured: Translation<typeof english> = {
  'measured.title': '全部数据',
  'measured.seen': '编写规则时见过的文本',
  'measured.not-seen': '编写规则时未见过的文本',
  'measured.seen.means': '规则是依据这些文本编写和修正的：数据表明规则与这些文本的吻合程度。',
  'measured.not-seen.means':
    '这些文本在规则编写完成之后才作标注，规则未据此修正：数据表明用于其他文本时可预期的效果。这些文本篇幅短小，且出自一人之手；其他作者的长文读取效果可能较差。',
  'measured.plan': 'WTSA-16正式计划：其半数决议和行动项中的引用',
  'measured.states': 'WTSA-16正式计划：文中所述建议书状态',
  'measured.foreign': '国际电联的报告、联络声明、通函和决议，2008年至2025年',
  'measured.lines': '短文本，每篇含一种曾经出现的错误',
  'measured.own': '为测试编写的六种语文短文本',
  'measured.small-plans': 'Word文档和文本中各种形式的小型计划',
  'measured.unseen': '六种语文的同类短文本',
  'measured.texts': '文本或位置',
  'measured.right': '读取无误',
  'measured.labels': '引用',
  'measured.precision': '精确率',
  'measured.recall': '召回率',
  'measured.command': '数据由命令npm run accuracy生成。',
  'measured.scrolls': ({ name }) => `${name}，可横向滚动`,
}
