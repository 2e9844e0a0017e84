import type { tableOne as english } from '../en/table-one'
import type { Translation } from '../translation'

export const tableOne: Translation<typeof english> = {
  'table-1.description': 'لكل قرار: من ينفّذ ومن يتعاون ومن يتلقى التقارير.',
  'table-1.lead': 'لكل قرار: من ينفّذ ومن يتعاون ومن يتلقى التقارير.',
  'table-1.filter': 'تصفية',
  'table-1.filter.rows': 'تصفية الصفوف',
  'table-1.group': 'لجنة الدراسات (بما يشمل «الكل»)',
  'table-1.rows': ({ shown, total }) => `الصفوف المعروضة: ${shown} من أصل ${total}`,
  'table-1.none': 'لا يوجد قرار مطابق.',
  'table-1.show.all': 'عرض جميع الصفوف',
  'table-1.scrolls': 'الجدول\u00a01، يمكن تمريره أفقياً',
}
