import type { headings as english } from '../en/headings'
import type { Translation } from '../translation'
import { isolate } from './isolate'

/** Headings of the lists of a kind: what the things are part of. */
export const headings: Translation<typeof english> = {
  'heading.study-group.itu-t': 'لجان دراسات قطاع تقييس الاتصالات والفريق الاستشاري لتقييس الاتصالات',
  'heading.study-group.regional': 'الأفرقة الإقليمية',
  'heading.study-group.working-parties': 'فرق العمل',
  'heading.study-group.rapporteurs': 'أفرقة المقررين',
  'heading.study-group.itu-d': 'قطاع تنمية الاتصالات',
  'heading.study-group.itu-r': 'قطاع الاتصالات الراديوية',
  'heading.document.tsag': 'الفريق الاستشاري لتقييس الاتصالات',
  'heading.document.study-groups': 'لجان الدراسات',
  'heading.document.circulars': 'رسائل مكتب تقييس الاتصالات المعممة',
  'heading.document.council': 'المجلس',
  'heading.document.council-groups': 'فرق العمل وأفرقة الخبراء التابعة للمجلس',
  'heading.document.papers': 'الوثائق والتقارير التقنية',
  'heading.resolution.assembly': 'قرارات هذه الجمعية التي ليس لها فصل في الخطة',
  'heading.resolution.pp': 'مؤتمر المندوبين المفوضين',
  'heading.resolution.council': 'مجلس الاتحاد',
  'heading.resolution.wtdc': 'المؤتمر العالمي لتنمية الاتصالات',
  'heading.resolution.radio': 'جمعية ومؤتمر الاتصالات الراديوية',
  'heading.resolution.unga': 'الجمعية العامة للأمم المتحدة',
  'heading.others': 'غير ذلك',
  'heading.series': ({ letter }) => `السلسلة ${letter}`,
  'heading.question': ({ sector, group }) => `لجنة الدراسات ${group} (${isolate(`ITU-${sector}`)})`,
}
