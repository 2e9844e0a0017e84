import type { errors as english } from '../en/errors'
import type { Translation } from '../translation'

export const errors: Translation<typeof english> = {
  'missing.title': 'الصفحة غير موجودة',
  'missing.lead':
    'تستعمل العناوين أرقام الخطة: \u2068/action-items/92-05\u2069، \u2068/resolutions/res-92\u2069، \u2068/documents/tsag-td25r1\u2069. ويتعرف البحث على الأرقام والأسماء بصيغ كتابة أخرى أيضاً.',
  'missing.meant': 'لعلك تقصد',
  'error.title': 'حدث خطأ',
  'error.lead': 'الخطأ من جانبنا وقد سُجّل في سجل الخادم. ولم يُفقد شيء من الخطة.',
  'error.again': 'إعادة المحاولة',
  'error.back': 'رجوع',
  'error.home': 'الصفحة الرئيسية',
  'all.resolutions': 'جميع القرارات',
  'all.items': 'جميع الإجراءات',
}
