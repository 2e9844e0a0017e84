import type { headings as english } from '../en/headings'
import type { Translation } from '../translation'

/** Headings of the lists of a kind: what the things are part of. */
export const headings: Translation<typeof english> = {
  'heading.study-group.itu-t': 'ITU-T研究组和电信标准化顾问组',
  'heading.study-group.regional': '区域组',
  'heading.study-group.working-parties': '工作组',
  'heading.study-group.rapporteurs': '报告人组',
  'heading.study-group.itu-d': 'ITU-D',
  'heading.study-group.itu-r': 'ITU-R',
  'heading.document.tsag': '电信标准化顾问组',
  'heading.document.study-groups': '研究组',
  'heading.document.circulars': '电信标准化局通函',
  'heading.document.council': '理事会',
  'heading.document.council-groups': '理事会工作组和专家组',
  'heading.document.papers': '技术文件和报告',
  'heading.resolution.assembly': '本届全会的，计划中无专章',
  'heading.resolution.pp': '全权代表大会',
  'heading.resolution.council': '国际电联理事会',
  'heading.resolution.wtdc': '世界电信发展大会',
  'heading.resolution.radio': '无线电通信全会和大会',
  'heading.resolution.unga': '联合国大会',
  'heading.others': '其他',
  'heading.series': ({ letter }) => `${letter}系列`,
  'heading.question': ({ sector, group }) => `ITU-${sector}第${group}研究组`,
}
