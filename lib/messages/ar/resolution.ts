import type { resolution as english } from '../en/resolution'
import type { Translation } from '../translation'
import { counted } from './counted'
import { isolate } from './isolate'

export const resolution: Translation<typeof english> = {
  'resolution.description': ({ name, count }) =>
    `${isolate(name)}: منطوق القرار فقرةً فقرة، مع ${counted.items(count)}، وحالة كل إجراء والتقدم المحرز فيه.`,
  'resolution.title.from.table': 'العنوان مأخوذ من الجدول\u00a01 (غير مطبوع هنا في الخطة).',
  'resolution.source': 'المصدر',
  'resolutions.description': 'جميع قرارات الخطة مع إجراءاتها وحالاتها، وقرارات الهيئات الأخرى التي يرد ذكرها فيها.',
  'resolutions.lead': ({ resolutions }) => `${resolutions} صادرة عن الجمعية، مع حالات الإجراءات المتصلة بها`,
  'resolutions.other': 'قرارات أخرى مذكورة',
  'resolutions.no.items': 'بلا إجراءات',
  'resolution.states': 'الإجراءات حسب الحالة',
  'resolution.text': 'منطوق القرار',
  'resolution.text.lead': 'تظهر الإجراءات إلى جانب الفقرة التي تنفذها، مع التقدم المبلَّغ عنه.',
  'resolution.cites': 'يستشهد بما يلي',
  'resolution.cites.note': 'في منطوق القرار',
  'resolution.cited.by': 'مذكور في',
  'resolution.cited.elsewhere': ({ count }) => `مذكور أيضاً في ${counted.inPlaces(count)}`,
  'resolution.led.to': 'ما أفضى إليه',
  'resolution.led.to.note': 'حسب ملاحظات التقدم المحرز في إجراءاته',
  'resolution.led.to.none': 'لا تستشهد ملاحظات التقدم المحرز في إجراءاته بتوصية أو وثيقة أو حدث.',
  'resolution.without.clause': 'إجراءات بلا فقرة',
  'resolution.without.clause.note': 'لم يُعثر على فقرة مطابقة',
  'resolution.gaps.itu-t': ({ count }) => `فقرات موجهة إلى قطاع تقييس الاتصالات بلا إجراءات: ${count}`,
  'resolution.gaps.everybody': ({ count }) => `فقرات «يقرر» \u2068(“resolves”)\u2069 بلا إجراءات: ${count}`,
  'resolution.gaps.others': ({ count }) => `فقرات موجهة إلى جهات أخرى بلا إجراءات: ${count}`,
  'resolution.gaps.rule.title': 'كيف تُحتسب الفقرات',
  'resolution.gaps.rule':
    'لكل فقرة من المنطوق علامة واحدة من ثلاث: إجراءاتها، أو «مشمولة بالفقرة أعلاه» (أي أنها جزء من فقرة لها إجراءات)، أو «بلا إجراءات». وتُحتسب الفقرة التي بلا إجراءات مرة واحدة: لا تُحتسب أجزاؤها مجدداً. ولا يُنتظر أي إجراء بشأن الفقرات الموجهة إلى غير قطاع تقييس الاتصالات.',
  'resolution.open.first': ({ count }) =>
    count === 1
      ? 'فقرة واحدة لم يُبلَّغ عن أي تقدم فيها'
      : `فقرات لم يُبلَّغ عن أي تقدم فيها (${count}): الانتقال إلى الأولى`,
  'resolution.open.next': 'الفقرة التالية التي لم يُبلَّغ عن أي تقدم فيها',
  'resolution.connections': 'الصلات',
  'mark.covered': 'مشمولة بالفقرة أعلاه',
  'mark.in.parts': 'الإجراءات واردة عند أجزائها',
  'mark.none': 'بلا إجراءات',
  'mark.none.itu-t': 'بلا إجراءات (موجهة إلى قطاع تقييس الاتصالات)',
  'mark.progress.above': 'التقدم المحرز مبيَّن أعلاه',
  'mark.more': 'عرض النص الكامل',
  'untracked.count': ({ count }) => `مدرج على أنه لم يعد قيد المتابعة: ${counted.items(count)}`,
  'untracked.listed': ({ count, reason, items }) =>
    reason ? `${count} («${isolate(reason)}»): ${items}` : `${count}: ${items}`,
  'suppressed.title': ({ number }) => `القرار\u00a0${number}`,
  'suppressed.lead': ({ number, reason }) =>
    `لم تعد الخطة تتابع القرار\u00a0${number}${reason ? ` («${isolate(reason)}»)` : ''} ولا تورد نصه.`,
  'untracked.still': 'لا يزال في الخطة',
  'untracked.inference':
    'ترد هذه القائمة في الخطة بلا عنوان: أما كون أرقامها لم تعد قيد المتابعة فمستفاد من الأسباب المذكورة.',
}
