import type { states as english } from '../en/states'
import type { Translation } from '../translation'

export const states: Translation<typeof english> = {
  'state.silent': 'لم يُبلَّغ عن أي تقدم',
  'state.open': 'قيد التنفيذ',
  'state.periodic': 'تحققت الأهداف الدورية',
  'state.completed': 'منجز',
  'state.silent.short': 'بلا تقدم',
  'state.open.short': 'قيد التنفيذ',
  'state.periodic.short': 'تحققت الأهداف',
  'state.completed.short': 'منجز',
  'state.silent.means': 'غير مؤشَّر بإنجازه، ولا تبلّغ أي ملاحظة عن تقدم',
  'state.open.means': 'تبلّغ ملاحظة عن تقدم، ولم يؤشَّر بوضوح في أي من الخانتين',
  'state.periodic.means': 'تؤشّر الخطة بأن الأهداف الدورية تحققت، وتبلّغ ملاحظة عن تقدم',
  'state.completed.means': 'تؤشّر الخطة بأنه منجز',
  'states.title': 'معاني الحالات',
}
