import type { lists as english } from '../en/lists'
import type { Translation } from '../translation'
import { counted } from './counted'
import { isolate } from './isolate'

export const lists: Translation<typeof english> = {
  'list.show.all': 'عرض الكل',
  'list.some': ({ shown, total }) => `الإجراءات المعروضة: ${shown} من أصل ${total}`,
  'list.by.resolution': ({ count }) => `${counted.items(count)}، حسب القرار`,
  'list.items.description': 'جميع إجراءات الخطة مع الجهة المسؤولة والمعلم الزمني والحالة، مع إمكانية الفرز والتصفية.',
  'list.jump': 'الانتقال إلى',
  'list.jump.label': 'الانتقال إلى قرار',
  'list.pages': 'صفحات القائمة',
  'list.sort': 'فرز حسب',
  'list.none': 'لا يوجد إجراء يستوفي جميع معايير التصفية.',
  'list.without.progress': ({ count }) => `${count} بلا تقدم مُبلَّغ عنه`,
  'list.cited': 'في الخطة، مع مواضع ذكر كل منها',
  'list.all': 'الكل',
  'list.chosen': '(مختار؛ إلغاء)',
  'list.more': ({ count }) => `و${count} غيرها`,
  'list.all.places': ({ label, count }) => `${isolate(label)}: جميع المواضع (${count})`,
  'row.item': 'الإجراء',
  'row.action': 'نص الإجراء',
  'row.milestone': 'المعلم الزمني',
  'row.state': 'الحالة',
  'row.due': 'الموعد:',
  'row.changed': 'تغيّر',
  'row.since': ({ date }) => ` منذ ${isolate(date)}`,
  'row.changed.since': ({ date }) => `تغيّر منذ ${isolate(date)}`,
  'row.jeopardy': 'معرّض للخطر',
  'file.title': 'هذه الصفحة كملف',
  'file.download': 'تنزيل',
  'neighbours.title': 'السابق والتالي',
  'neighbours.previous': '→ السابق',
  'neighbours.next': 'التالي ←',
  'figure.in.document': 'شكل في الوثيقة:',
  'figure.unnamed': 'بلا وصف',
  'place.in.document': 'في الوثيقة:',
}
