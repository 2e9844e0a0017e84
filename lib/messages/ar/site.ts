import type { site as english } from '../en/site'
import type { Translation } from '../translation'
import { isolate } from './isolate'

export const site: Translation<typeof english> = {
  'site.name': 'مستكشف خطط العمل',
  'site.colon': ': ',
  'site.skip': 'الانتقال إلى المحتوى',
  'site.keys': ({ one, other }) =>
    `اضغط ${isolate(one)} أو ${isolate(other)} في أي صفحة للانتقال مباشرة إلى قرار أو إجراء أو وثيقة أو فريق.`,
  'site.description': 'البحث في خطة عمل جمعية تقييس وتتبّع ما يرد ذكره فيها، في الاتجاهين.',
  'site.languages': 'اللغات',
  'edition.undated': 'تاريخ الإصدار غير مذكور',
  'edition.newest': 'الأحدث',
  'edition.all': ({ count }) => `جميع الإصدارات (${count})`,
  'edition.older': ({ name }) => `أنت تقرأ إصداراً أقدم: ${isolate(name)}.`,
  'edition.open.newest': ({ name }) => `فتح هذه الصفحة في أحدث إصدار، ${isolate(name)}`,
  'copy.link': 'نسخ رابط هذه الفقرة',
  'cite.copy': 'نسخ',
  'cite.copy.form': ({ name }) => `نسخ ${isolate(name)}`,
  'file.form.ics': 'تقويم',
  'file.form.txt': 'نص',
  'file.form.atom': 'موجز متجدد',
  'cite.plain': 'نص عادي',
  'edition.not.stated': 'الإصدار غير مذكور',
  'edition.without.date': 'بلا تاريخ',
}
