import type { category as english } from '../en/category'
import type { Translation } from '../translation'

/** What a change between two editions is about, as a reader asks for it. */
export const category: Translation<typeof english> = {
  'category.items-added': 'إجراءات مضافة',
  'category.items-dropped': 'إجراءات محذوفة',
  'category.items-renumbered': 'إجراءات أعيد ترقيمها أو نُقلت',
  'category.state': 'علامات الإنجاز',
  'category.milestone': 'المعالم الزمنية',
  'category.action': 'نصوص معدلة للإجراءات',
  'category.mandate': 'التكليفات',
  'category.notes': 'ملاحظات المتابعة',
  'category.resolutions': 'قرارات مضافة أو محذوفة',
  'category.titles': 'العناوين والترويسات',
  'category.clauses': 'الفقرات',
  'category.table-1': 'الجدول\u00a01',
  'category.legend': 'دليل المختصرات',
  'category.list': 'قائمة التغييرات في الخطة',
  'category.other': 'المقدمات والأشكال',
  'category.references': 'إحالات مضافة ومفقودة',
}
