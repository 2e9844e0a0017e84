import type { changes as english } from '../en/changes'
import type { Translation } from '../translation'

export const changes: Translation<typeof english> = {
  'changes.title': 'ما تغيّر في هذا الإصدار',
  'changes.description': 'الإجراءات التي لم تعد قيد المتابعة، والتي أعيد استعمال أرقامها، والجديدة.',
  'changes.lead': 'كما ترد في الخطة، مع السبب الذي تذكره.',
  'changes.none': 'لا تتضمن الوثيقة قائمة تغييرات.',
  'changes.inference':
    'ترد هذه القائمة في الخطة بلا عنوان. أما كون أرقامها لم تعد قيد المتابعة أو أعيد استعمالها أو جديدة فمستفاد من الأسباب المذكورة.',
  'changes.dropped': 'لم تعد قيد المتابعة',
  'changes.dropped.about': 'مدرجة على أنها لم تعد قيد المتابعة. وقد أُشير إلى ما لا يزال منها في الخطة.',
  'changes.reused': 'رقم أعيد استعماله',
  'changes.reused.about': 'أُعطيت هذه الأرقام لإجراءات جديدة.',
  'changes.new': 'جديدة',
  'changes.new.about': 'أُضيفت هذه الإجراءات.',
  'changes.no.reason': 'لم يُذكر السبب',
}
