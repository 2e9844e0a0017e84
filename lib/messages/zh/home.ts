import type { home as english } from '../en/home'
import type { Translation } from '../translation'
import { counted } from './counted'
import { plural } from './plural'

export const home: Translation<typeof english> = {
  'home.title': ({ plan }) => `${plan}各项决议的落实情况`,
  'home.lead': ({ resolutions, items }) =>
    `${resolutions}、${counted.items(items)}，以及其中引用的所有文件、建议书、组和活动。可进行搜索，也可沿任何引用双向查阅。`,
  'home.plans': ({ count }) =>
    `${plural(count, '份行动计划')}，以及其中引用的所有文件、建议书、组和活动。请打开一份计划或进行搜索：每次搜索一份计划。`,
  'home.open': '打开计划',
  'home.editions': ({ count }) => `${plural(count, '个版本')}：`,
  'home.try': '试试：',
  'home.browse': '浏览',
  'home.check': ({ check }) => `${check}：文稿、联络声明或报告与哪些行动项有关`,
  'home.overview': ({ overview }) => `${overview}：按负责机构、研究组和决议`,
}
