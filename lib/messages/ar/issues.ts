import type { issues as english } from '../en/issues'
import type { Translation } from '../translation'
import { plural } from './plural'

export const issues: Translation<typeof english> = {
  'diagnostics.description': 'ما يبدو خطأً أو غير محسوم في الوثيقة، مع المقطع المعني.',
  'diagnostics.lead': ({ reading }) =>
    `مشكلات لوحظت في الوثيقة، ليتحقق منها مؤلفوها. وللاطلاع على ما لم يتيقن منه المستكشف، انظر «${reading}».`,
  'diagnostics.reading': 'كيف قُرئ الملف',
  'diagnostics.furniture': 'ما أُغفل من رؤوس الصفحات وتذييلاتها وعناوين الجداول',
  'diagnostics.reading.description': 'ما لم يتيقن منه المستكشف عند قراءة الوثيقة، وما أغفله.',
  'diagnostics.reading.lead':
    'ما لم يتيقن منه المستكشف، وما لم يقرأه، وما أُغفل من رؤوس الصفحات وتذييلاتها. ولا لوم في ذلك على المؤلفين؛ وللاطلاع على ما قد يودون تصحيحه، انظر',
  'severity.error': ({ count }) =>
    plural(count, {
      zero: 'لا أخطاء',
      one: 'خطأ واحد',
      two: 'خطآن',
      few: 'أخطاء',
      many: 'خطأً',
      other: 'خطأ',
    }),
  'severity.warning': ({ count }) =>
    plural(count, {
      zero: 'لا تحذيرات',
      one: 'تحذير واحد',
      two: 'تحذيران',
      few: 'تحذيرات',
      many: 'تحذيراً',
      other: 'تحذير',
    }),
  'severity.info': ({ count }) =>
    plural(count, {
      zero: 'لا ملاحظات',
      one: 'ملاحظة واحدة',
      two: 'ملاحظتان',
      few: 'ملاحظات',
      many: 'ملاحظة',
      other: 'ملاحظة',
    }),
}
