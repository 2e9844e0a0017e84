import type { events as english } from '../en/events'
import type { Translation } from '../translation'
import { plural } from './plural'

export const events: Translation<typeof english> = {
  'events.lead': ({ total }) => `计划引用了${plural(total, '项活动')}，最近年份在前`,
  'events.some': ({ shown, total }) => `${plural(total, '项活动')}中的${shown}项`,
  'events.none': '没有符合所有筛选条件的活动。',
  'events.by': ({ names }) => `主办方：${names}`,
  'events.passage': '（段落）',
  'events.organizer.place': ({ label }) => `计划中说明由${label}主办之处`,
  'events.held': '已举办',
  'events.held.about': '计划称该活动已经举办',
  'events.planned': '计划举办',
  'events.planned.about': '计划称该活动尚未举办',
  'events.announced': '报告为计划举办',
  'events.announced.about': '其日期早于本版本日期，但本版本仍称其为计划举办',
  'events.undated': '未注明日期',
  'events.year.none': '无日期',
  'events.country': '国家',
  'events.organizer': '主办方',
  'events.description': '计划中的讲习班、论坛和其他活动，按年份、国家和主办方排列。',
}
