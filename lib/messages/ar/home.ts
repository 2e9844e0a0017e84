import type { home as english } from '../en/home'
import type { Translation } from '../translation'
import { counted } from './counted'
import { isolate } from './isolate'
import { plural } from './plural'

export const home: Translation<typeof english> = {
  'home.title': ({ plan }) => (plan ? `ما أُنجز بشأن كل قرار من قرارات ${isolate(plan)}` : 'ما أُنجز بشأن كل قرار'),
  'home.lead': ({ resolutions, items }) =>
    `${resolutions}، و${counted.items(items)}، وكل ما يرد ذكره فيها من وثائق وتوصيات وأفرقة وأحداث. ابحث، أو اتبع أي إحالة في الاتجاهين.`,
  'home.plans': ({ count }) =>
    `${plural(count, {
      zero: 'لا خطط عمل',
      one: 'خطة عمل واحدة',
      two: 'خطتا عمل',
      few: 'خطط عمل',
      many: 'خطة عمل',
      other: 'خطة عمل',
    })}، وكل ما يرد ذكره فيها من وثائق وتوصيات وأفرقة وأحداث. افتح خطة أو ابحث: يجري البحث في خطة واحدة في كل مرة.`,
  'home.open': 'فتح الخطة',
  'home.editions': ({ count }) =>
    `${plural(count, {
      zero: 'لا إصدارات',
      one: 'إصدار واحد',
      two: 'إصداران',
      few: 'إصدارات',
      many: 'إصداراً',
      other: 'إصدار',
    })}:`,
  'home.try': 'جرّب:',
  'home.browse': 'تصفح',
  'home.check': ({ check }) => `${check}: الإجراءات التي تخدمها مساهمة أو بيان اتصال أو تقرير`,
  'home.overview': ({ overview }) => `${overview}: حسب الهيئة المسؤولة ولجنة الدراسات والقرار`,
}
