import type { entity as english } from '../en/entity'
import type { Translation } from '../translation'
import { counted } from './counted'
import { isolate } from './isolate'
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
  'entity.description': ({ kind, name, places }) =>
    `${kind} ${isolate(name)}. جميع مقاطع الخطة التي تستند إليه: ${places}.`,
  'relation.part-of': 'جزء من',
  'relation.part-of.back': 'يشمل',
  'relation.revises': 'مراجعة لـ',
  'relation.revises.back': 'روجع في',
  'relation.supersedes': 'حل محل',
  'relation.supersedes.back': 'أصبح',
  'organizer.sentence': ({ place }) => `كما ورد في جملة: ${isolate(place)}`,
  'organizer.name': ({ place }) => `كما يدل اسمه: ${isolate(place)}`,
  'recommendation.approved': 'معتمدة',
  'recommendation.draft': 'مشروع',
  'recommendation.consented': 'حصلت على الموافقة',
  'recommendation.under revision': 'قيد المراجعة',
  'recommendation.agreed': 'متفق عليها',
  'recommendation.published': 'منشورة',
  'recommendation.determined': 'محددة',
}
