import type { item as english } from '../en/item'
import type { Translation } from '../translation'
import { counted } from './counted'
import { isolate } from './isolate'

const because = (reason: string): string => (reason ? ` («${isolate(reason)}»)` : '')

export const item: Translation<typeof english> = {
  'item.kind': 'إجراء',
  'item.also.numbered': ({ numbers }) => `أرقام أخرى: ${isolate(numbers)}`,
  'item.state': 'الحالة',
  'item.responsible': 'الجهة المسؤولة',
  'item.not.stated': 'غير مذكورة',
  'item.milestone': 'المعلم الزمني',
  'item.no.milestone': 'لا يوجد',
  'item.periodic': 'تحققت الأهداف الدورية (كما في الخطة)',
  'item.completed': 'منجز (كما في الخطة)',
  'item.states': 'الحالة في كل إصدار',
  'item.changes': 'التغييرات',
  'item.changes.since': ({ count, date }) =>
    count > 0 ? `${counted.changes(count)} منذ ${isolate(date)}` : `لم يتغير منذ ${isolate(date)}`,
  'item.mandate': 'التكليف',
  'item.mandate.note': 'الفقرات التي ينفذها الإجراء',
  'item.mandate.none': 'لم يُعثر على فقرة مطابقة.',
  'item.mandate.same': 'نصها مطابق لنص الإجراء.',
  'item.mandate.cited': ({ citation }) => `مستشهد بها بعبارة «${isolate(citation)}»`,
  'item.progress': 'التقدم المحرز',
  'item.progress.none': 'لم يُبلَّغ عن أي تقدم.',
  'item.evidence': ({ count }) => `الأدلة المستشهد بها (${count})`,
  'item.related': 'إجراءات ذات صلة',
  'item.refers.to': 'يحيل إلى',
  'item.referred.by': 'يحيل إليه',
  none: 'لا يوجد.',
  'item.position': ({ place }) => `في الوثيقة: ${isolate(place)}`,
  'item.listed.dropped': 'مدرج في قائمة التغييرات على أنه حُذف، لكنه لا يزال في الخطة',
  'item.listed.reused': 'مدرج في قائمة التغييرات كرقم أعيد استعماله: كان يدل سابقاً على إجراء آخر',
  'item.listed.new': 'مدرج في قائمة التغييرات على أنه جديد',
  'item.list': 'قائمة التغييرات',
  'dropped.dropped': ({ name, reason }) =>
    reason
      ? `الإجراء ${isolate(name)} لم يعد قيد المتابعة${because(reason)}.`
      : `الإجراء ${isolate(name)} لم يعد قيد المتابعة؛ ولم يُذكر السبب.`,
  'dropped.reused': ({ name, reason }) => `الإجراء ${isolate(name)} أُلغي وأعيد استعمال رقمه${because(reason)}.`,
  'dropped.new': ({ name, reason }) =>
    `الإجراء ${isolate(name)} أُعلن أنه جديد${because(reason)}، لكنه غير وارد في الخطة.`,
  'dropped.resolution': 'القرار',
  'dropped.others': 'مدرجة معه',
  'dropped.source': 'في الخطة',
  'dropped.all': 'جميع التغييرات المدرجة في هذا الإصدار',
  'related.same': 'هو الإجراء نفسه',
  'related.refers': 'يحيل إليه هذا الإجراء',
  'related.referred': 'يحيل إلى هذا الإجراء',
  'related.clause': 'ينفذ الفقرة نفسها',
  'related.cites': ({ name }) => `يستشهد أيضاً بـ ${isolate(name)}`,
  'item.untracked': ({ item }) => `الإجراء ${isolate(item)}، لم يعد قيد المتابعة`,
}
