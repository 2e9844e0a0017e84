import type { entity as english } from '../en/entity'
import type { Translation } from '../translation'
import { counted } from './counted'
import { plural } from './plural'

export const entity: Translation<typeof english> = {
  'entity.title': 'العنوان في الخطة',
  'entity.state': 'الحالة في الخطة',
  'entity.organized': 'الجهة المنظمة',
  'entity.revisions': 'المراجعات المذكورة',
  'entity.revision.this': '(هذه)',
  'entity.written': 'صيغ كتابة أخرى',
  'entity.plans': 'خطط أخرى',
  'entity.plans.cited': 'مذكور أيضاً في',
  'entity.address': 'الفتح في موقع itu.int',
  'entity.address.linked': 'رابط في الوثيقة',
  'entity.address.generated': 'رابط مولَّد آلياً ولم يُتحقق منه',
  'entity.connections': 'الصلات',
  'entity.connections.show': 'عرض الصلات',
  'entity.cited': 'مواضع الذكر',
  'entity.cited.count': ({ places, passages }) =>
    passages > places
      ? `${counted.places(places)}، ${plural(passages, {
          zero: 'لا مقاطع',
          one: 'مقطع واحد',
          two: 'مقطعان',
          few: 'مقاطع',
          many: 'مقطعاً',
          other: 'مقطع',
        })}`
      : counted.places(places),
  'entity.cited.none': 'لا يرد ذكره في الخطة؛ وهو معروف كجزء مما يرد ذكره فيها.',
}
