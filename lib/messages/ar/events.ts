import type { events as english } from '../en/events'
import type { Translation } from '../translation'
import { isolate } from './isolate'

export const events: Translation<typeof english> = {
  'events.lead': ({ total }) => `الأحداث المذكورة في الخطة: ${total}، بدءاً بأحدث سنة`,
  'events.some': ({ shown, total }) => `الأحداث المعروضة: ${shown} من أصل ${total}`,
  'events.none': 'لا يوجد حدث يستوفي جميع معايير التصفية.',
  'events.by': ({ names }) => `التنظيم: ${names}`,
  'events.passage': '(المقطع)',
  'events.organizer.place': ({ label }) => `الموضع الذي تذكر فيه الخطة أن الجهة المنظمة هي ${isolate(label)}`,
  'events.held': 'عُقد',
  'events.held.about': 'تتحدث عنه الخطة باعتباره قد عُقد',
  'events.planned': 'مزمع عقده',
  'events.planned.about': 'تتحدث عنه الخطة باعتباره لم يُعقد بعد',
  'events.announced': 'أُبلغ عنه كحدث مزمع',
  'events.announced.about': 'تاريخه سابق لتاريخ الإصدار الذي لا يزال يصفه بأنه مزمع',
  'events.undated': 'التاريخ غير مذكور',
  'events.year.none': 'بلا تاريخ',
  'events.country': 'البلد',
  'events.organizer': 'الجهة المنظمة',
  'events.description': 'ورش العمل والمنتديات والأحداث الأخرى في الخطة حسب السنة والبلد والجهة المنظمة.',
}
