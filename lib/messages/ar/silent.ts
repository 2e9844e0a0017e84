import type { silent as english } from '../en/silent'
import type { Translation } from '../translation'
import { isolate } from './isolate'

export const silent: Translation<typeof english> = {
  'silent.description': 'الإجراءات التي لم يُبلَّغ عن أي تقدم فيها، والإجراءات التي فات موعدها.',
  'silent.lead': ({ count }) => `إجراءات لم يُبلَّغ عن أي تقدم فيها: ${count}.`,
  'silent.export': 'تصفية هذه القائمة أو تصديرها',
  'silent.overdue': 'فات موعدها',
  'silent.all': 'جميع الإجراءات التي لم يُبلَّغ عن أي تقدم فيها',
  'silent.on.edition': ({ date }) => `إجراءات فات موعدها في تاريخ هذا الإصدار، ${isolate(date)}.`,
  'silent.on.year': ({ year }) => `إجراءات فات موعدها في 1 يناير ${year}.`,
  'silent.undated': 'لا تذكر الوثيقة تاريخها.',
  'silent.choose': 'عرض الإجراءات التي فات موعدها في مستهل عام:',
  'silent.none.overdue': 'لم يكن قد فات موعد أي إجراء حينذاك.',
}
