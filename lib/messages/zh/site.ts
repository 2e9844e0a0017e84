import type { site as english } from '../en/site'
import type { Translation } from '../translation'
import { plural } from './plural'

export const site: Translation<typeof english> = {
  'site.name': '行动计划检索',
  'site.colon': '：',
  'site.skip': '跳至正文',
  'site.keys': ({ one, other }) => `在任何页面按${one}或${other}，可直接前往决议、行动项、文件或组。`,
  'site.description': '搜索标准化全会的行动计划，并双向查阅其中的引用。',
  'site.languages': '语文',
  'edition.undated': '版本日期未注明',
  'edition.newest': '最新',
  'edition.all': ({ count }) => `全部${plural(count, '个版本')}`,
  'edition.older': ({ name }) => `您正在阅读较早的版本：${name}。`,
  'edition.open.newest': ({ name }) => `在最新版本（${name}）中打开本页`,
  'copy.link': '复制本段链接',
  'cite.copy': '复制',
  'cite.copy.form': ({ name }) => `复制${name}`,
  'file.form.ics': '日历',
  'file.form.txt': '文本',
  'file.form.atom': '订阅源',
  'cite.plain': '纯文本',
  'edition.not.stated': '未注明版本',
  'edition.without.date': '无日期',
}
