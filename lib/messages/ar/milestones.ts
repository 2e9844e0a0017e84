import type { milestones as english } from '../en/milestones'
import type { Translation } from '../translation'

export const milestones: Translation<typeof english> = {
  'milestones.description': 'إجراءات الخطة حسب موعد استحقاقها.',
  'milestones.lead': 'المواعيد كما ترد في الخطة. والإجراءات ذات التواريخ المتعددة ترد تحت كل تاريخ منها.',
  'milestones.dated': 'مؤرخة',
  'milestones.dated.none': 'لا يوجد معلم زمني مؤرخ.',
  'milestones.recurring': 'متكررة',
  'milestones.unclear': 'غير واضحة',
  'milestones.unclear.lead': 'بلا معلم زمني، أو لا يُقرأ كتاريخ.',
  'milestones.silent': ({ count }) => `${count} بلا تقدم مُبلَّغ عنه`,
}
