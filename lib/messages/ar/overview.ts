import type { overview as english } from '../en/overview'
import type { Translation } from '../translation'
import { counted } from './counted'
import { isolate } from './isolate'
import { plural } from './plural'

export const overview: Translation<typeof english> = {
  'overview.title': 'نظرة عامة',
  'overview.description':
    'عدد الإجراءات التي هي قيد التنفيذ أو تحققت أهدافها أو أُنجزت أو لم يُبلَّغ عن أي تقدم فيها: حسب الهيئة المسؤولة ولجنة الدراسات والقرار.',
  'overview.lead': ({ items, resolutions }) =>
    `${counted.items(items)}؛ ${resolutions}. اختر أي عدد للاطلاع على الإجراءات.`,
  'overview.resolutions': ({ resolutions, opinions }) =>
    opinions > 0
      ? `${counted.resolutions(resolutions)} و${plural(opinions, {
          zero: 'لا آراء',
          one: 'رأي واحد',
          two: 'رأيان',
          few: 'آراء',
          many: 'رأياً',
          other: 'رأي',
        })}`
      : counted.resolutions(resolutions),
  'overview.jeopardy': ({ count }) => `معرّض للخطر: ${count}`,
  'overview.jeopardy.red': ({ items }) => `${items} (ملوّن بالأحمر في الخطة).`,
  'overview.more': 'عروض أخرى للخطة',
  'overview.silent': 'إجراءات لم يُبلَّغ عن أي تقدم فيها أو فات موعدها',
  'overview.timeline': 'مواعيد الاستحقاق',
  'overview.table-1': 'من ينفّذ ومن يتعاون ومن يتلقى التقارير',
  'overview.changes': 'إجراءات لم تعد قيد المتابعة، وأرقام أعيد استعمالها، وإجراءات جديدة',
  'overview.traceability': 'فقرات بلا إجراءات، وإجراءات بلا فقرة أو بلا أدلة',
  'overview.all': 'جميع الإجراءات',
  'chart.actors': 'حسب الهيئة المسؤولة',
  'chart.actors.note': 'يُحتسب الإجراء لكل هيئة مذكورة كجهة منفِّذة.',
  'chart.study-groups': 'حسب لجنة الدراسات',
  'chart.study-groups.note': 'يُحتسب الإجراء لكل لجنة دراسات مذكورة في نصه أو في ملاحظات التقدم المحرز.',
  'chart.resolutions': 'حسب القرار',
  'chart.caption': ({ title }) => `الإجراءات ${title}، مصنفة بحالاتها`,
  'chart.name': 'الاسم',
  'chart.all': 'الكل',
  'chart.all.of': ({ label, count }) => `${isolate(label)}: ${counted.items(count)}`,
  'chart.part': ({ label, count, state }) => `${isolate(label)}: ${counted.items(count)}، ${state}`,
}
