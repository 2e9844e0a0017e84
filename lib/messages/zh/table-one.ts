import type { tableOne as english } from '../en/table-one'
import type { Translation } from '../translation'

export const tableOne: Translation<typeof english> = {
  'table-1.description': '每项决议由谁负责执行、谁协作、谁接收报告。',
  'table-1.lead': '每项决议由谁负责执行、谁协作、谁接收报告。',
  'table-1.filter': '筛选',
  'table-1.filter.rows': '筛选行',
  'table-1.group': '研究组（含“所有”）',
  'table-1.rows': ({ shown, total }) => `共${total}行，显示${shown}行`,
  'table-1.none': '没有符合条件的决议。',
  'table-1.show.all': '显示所有行',
  'table-1.scrolls': '表1，可横向滚动',
}
