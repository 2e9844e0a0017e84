import type { names as english } from '../en/names'
import type { Translation } from '../translation'
import { isolate } from './isolate'

/** What resolutions, action items and passages are called wherever they are named. */
export const names: Translation<typeof english> = {
  'name.resolution': ({ number }) => `القرار\u00a0${number}`,
  'name.opinion': ({ number }) => `الرأي\u00a0${number}`,
  'name.resolution.short': ({ number }) => `القرار\u00a0${number}`,
  'name.opinion.short': ({ number }) => `الرأي\u00a0${number}`,
  'name.item': ({ item }) => `الإجراء ${isolate(item)}`,
  'name.unnumbered': ({ resolution }) => `${resolution} (بلا رقم)`,
  'name.note': ({ item, number }) => `الإجراء ${isolate(item)}، ملاحظة المتابعة ${number}`,
  'name.item.footnote': ({ item, footnote }) => `الإجراء ${isolate(item)}، الحاشية ${footnote}`,
  'name.note.short': ({ number }) => `الملاحظة ${number}`,
  'name.chapeau': 'الجملة الاستهلالية',
  'name.footnote': 'حاشية',
  'name.table-1': 'الجدول\u00a01',
  'name.table-row': ({ resolution }) => `الجدول\u00a01، ${resolution}`,
  'name.changes': 'قائمة التغييرات',
  'name.front': 'المقدمة',
  'name.front.figure': 'المقدمة، شكل',
  'name.figure': ({ place }) => `${place}، شكل`,
  'actor.tsb': 'مكتب تقييس الاتصالات',
  'actor.tsag': 'الفريق الاستشاري لتقييس الاتصالات',
  'actor.study-groups': 'لجان الدراسات',
  'actor.secretary-general': 'الأمين العام',
  'actor.membership': 'الأعضاء',
  'place.row': ({ resolution, item }) => `${resolution}، صف الجدول ${isolate(item)}`,
  'place.row.paragraph': ({ row, number }) => `${row}، الفقرة ${number}`,
  'place.row.footnote': ({ row }) => `${row}، حاشية`,
  'place.file.footnote': 'حاشية',
  'place.file.paragraph': ({ paragraph }) => `الفقرة ${paragraph}`,
  'place.file.cell': ({ table, row, cell, paragraph }) =>
    `الجدول ${table}، الصف ${row}، الخلية ${cell}، الفقرة ${paragraph}`,
  'place.file.box': ({ place }) => `مربع نص، ${place}`,
  permalink: ({ name }) => `رابط إلى ${isolate(name)}`,
  'permalink.clause': ({ label, text }) =>
    label ? `رابط إلى الفقرة ${isolate(label)}: ${isolate(text)}` : `رابط إلى الفقرة: ${isolate(text)}`,
  'mention.may.be': ({ candidates, reason }) => `قد يكون المقصود ${isolate(candidates)}: ${isolate(reason)}`,
  'mention.unresolved': ({ reason }) => `غير محدد: ${isolate(reason)}`,
}
