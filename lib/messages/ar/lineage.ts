import type { lineage as english } from '../en/lineage'
import type { Translation } from '../translation'
import { isolate } from './isolate'

export const lineage: Translation<typeof english> = {
  'lineage.intro': ({ earlier, later }) =>
    `مآل قرارات وإجراءات الخطة «${isolate(earlier)}» في الخطة «${isolate(later)}».`,
  'lineage.none': 'ليس في المكتبة خطة للجمعية السابقة أو اللاحقة. لإضافة خطة: \u2068npm start -- FILE\u2069.',
  'lineage.aligning': 'تجري مقارنة الخطط؛ افتح هذه الصفحة مجدداً بعد دقيقة.',
  'lineage.next': ({ title }) => `التتمة في «${isolate(title)}»`,
  'lineage.filter': 'مآلها',
  'lineage.shown': ({ shown, total }) => `${shown} من أصل ${total}`,
  'lineage.resolutions': 'القرارات',
  'lineage.unchanged': 'أُبقي عليه',
  'lineage.revised': 'روجع',
  'lineage.merged': 'دُمج في قرار آخر',
  'lineage.merged.into': ({ name }) => `دُمج في ${isolate(name)}`,
  'lineage.suppressed': 'أُلغي',
  'lineage.new': 'جديد',
  'lineage.proposed': 'على سبيل الاقتراح: لا تدل عليه الأرقام ولا قائمة التغييرات',
  'lineage.before': ({ name }) => `سابقاً: ${isolate(name)}`,
  'lineage.names': ({ label, names }) => `${label}: ${names}`,
  'lineage.title': 'بعنوان آخر',
  'lineage.clauses.amended': ({ count }) => `فقرات معدلة (${count})`,
  'lineage.clauses.added': ({ count }) => `فقرات مضافة (${count})`,
  'lineage.clauses.removed': ({ count }) => `فقرات محذوفة (${count})`,
  'lineage.items.continued': ({ count }) => `إجراءات مستمرة (${count})`,
  'lineage.items.ended': ({ count }) => `إجراءات منتهية (${count})`,
  'lineage.items.added': ({ count }) => `إجراءات جديدة (${count})`,
  'lineage.shared': 'مذكور في الخطتين',
  'lineage.shared.none': 'لا تشترك الخطتان في ذكر شيء.',
  'lineage.description': 'مآل قرارات جمعية وإجراءاتها في خطة الجمعية التالية.',
}
