import type { draft as english } from '../en/draft'
import type { Translation } from '../translation'
import { isolate } from './isolate'
import { plural } from './plural'

const references = (count: number): string =>
  plural(count, {
    zero: 'لا إحالات',
    one: 'إحالة واحدة',
    two: 'إحالتان',
    few: 'إحالات',
    many: 'إحالة',
    other: 'إحالة',
  })

export const draft: Translation<typeof english> = {
  'draft.title': 'التحقق من وثيقة',
  'draft.description':
    'ألصق مساهمة أو بيان اتصال أو تقريراً: يجري التحقق من إحالاته، وتُعرض الإجراءات والفقرات التي يخدمها.',
  'draft.question': 'ما الإجراءات التي تخدمها وثيقتك؟',
  'draft.lead': ({ plan }) =>
    `يجري التحقق من إحالات الوثيقة استناداً إلى «${isolate(plan)}»، وتُعرض الإجراءات والفقرات التي تتصل بها. وتُقرأ الوثيقة على هذا الخادم ولا تُخزَّن.`,
  'draft.again': 'التحقق من وثيقة أخرى',
  'draft.paste': 'ألصق النص',
  'draft.file': 'أو اختر ملفاً',
  'draft.file.place': 'الملف',
  'draft.file.drop': 'يمكنك أيضاً سحب الملف وإفلاته هنا.',
  'draft.limits': ({ megabytes, characters }) =>
    `ملف Word \u2068(.docx)\u2069، أو نص OpenDocument \u2068(.odt)\u2069، أو ملف PDF يتضمن نصاً، أو نص عادي؛ بما لا يتجاوز ${megabytes} ميغابايت و${isolate(characters)} حرف.`,
  'draft.period': 'فترة الدراسة التي تتبعها الوثيقة',
  'draft.period.note': 'يُعاد ترقيم الوثائق المؤقتة والمساهمات والرسائل المعممة والمسائل وفرق العمل في كل فترة.',
  'draft.period.this': ({ years }) => (years ? `${isolate(years)}، كهذه الخطة` : 'كهذه الخطة'),
  'draft.period.other': ({ years }) => `قُرئت كوثيقة من فترة الدراسة ${isolate(years)}؛ وهذه الخطة من فترة أخرى.`,
  'draft.no.group.here': ({ group }) =>
    `ليس في قطاع تقييس الاتصالات لجنة دراسات ${group} في فترة الدراسة التي تتبعها هذه الخطة`,
  'draft.check': 'تحقق',
  'draft.fault.form': 'ما أُرسل ليس استمارة هذه الصفحة، أو انقطع إرساله: أعد المحاولة.',
  'draft.fault.long': ({ characters }) => `النص طويل جداً: تُقرأ نصوص لا تتجاوز ${isolate(characters)} حرف.`,
  'draft.fault.nothing': 'لا يوجد ما يُقرأ: ألصق نصاً أو اختر ملفاً.',
  'draft.name.text': 'نصك',
  'draft.name.file': 'الملف',
  'draft.summary.none': 'لم يُعثر على إحالات',
  'draft.summary': ({ count, counts }) => `${references(count)}: ${counts}`,
  'draft.reads': 'تُقرأ المعرّفات والأسماء والتواريخ فقط؛ ولا يُفهم معنى النص.',
  'draft.on.page': 'في هذه الصفحة',
  'draft.serves': 'ما تخدمه',
  'draft.references': 'الإحالات',
  'draft.references.count': ({ count }) => references(count),
  'draft.text': 'نصك',
  'draft.items': 'إجراءات قد تخدمها',
  'draft.items.note': 'الأقوى صلةً أولاً',
  'draft.items.none': 'لا يوجد إجراء يشترك مع هذا النص في إحالة أو يشبهه في الصياغة.',
  'draft.items.more': ({ count }) =>
    plural(count, {
      zero: 'لا إجراءات أخرى',
      one: 'إجراء آخر',
      two: 'إجراءان آخران',
      few: 'إجراءات أخرى',
      many: 'إجراءً آخر',
      other: 'إجراء آخر',
    }),
  'draft.clauses': 'فقرات قد تخدمها',
  'draft.clauses.more': ({ count }) =>
    plural(count, {
      zero: 'لا فقرات أخرى',
      one: 'فقرة أخرى',
      two: 'فقرتان أخريان',
      few: 'فقرات أخرى',
      many: 'فقرة أخرى',
      other: 'فقرة أخرى',
    }),
  'draft.table': 'كجدول للنسخ مع المصادر',
  'draft.table.copy': 'نسخ كنص مفصول بعلامات جدولة',
  'draft.table.label': 'جدول الإجراءات',
  'draft.table.item': 'الإجراء',
  'draft.table.action': 'نص الإجراء',
  'draft.table.state': 'الحالة',
  'draft.table.clause': 'الفقرة',
  'draft.table.why': 'السبب',
  'draft.table.source': 'المصدر',
  'draft.in-plan': 'وارد في هذه الخطة',
  'draft.not-in-plan': 'غير وارد في هذه الخطة',
  'draft.ambiguous': 'ملتبس',
  'draft.unresolved': 'غير محسوم',
  'draft.in-plan.count': ({ count }) => `واردة في هذه الخطة (${count})`,
  'draft.not-in-plan.count': ({ count }) => `غير واردة في هذه الخطة (${count})`,
  'draft.ambiguous.count': ({ count }) => `ملتبسة (${count})`,
  'draft.unresolved.count': ({ count }) => `غير محسومة (${count})`,
  'draft.reference': ({ number, verdict }) => `الإحالة ${number}: ${verdict}`,
  'draft.mentions': ({ count }) =>
    `${plural(count, {
      zero: 'لا إشارات',
      one: 'إشارة واحدة',
      two: 'إشارتان',
      few: 'إشارات',
      many: 'إشارة',
      other: 'إشارة',
    })} في هذه الخطة`,
  'draft.may.exist': 'لا يرد ذكره في هذه الخطة. وقد يكون موجوداً.',
  'draft.may.be': ({ candidates }) => `قد يكون المقصود ${candidates}.`,
  'draft.perhaps': ({ meaning, why }) => `لعل المقصود ${isolate(meaning)}: ${why}.`,
  'draft.open.on': ({ host }) => `الفتح في ${isolate(host)}`,
  'draft.by.rule': '(عنوان مُركَّب وفق قاعدة ولم يُتحقق منه)',
  'draft.no.item': ({ item }) => `ليس في هذه الخطة إجراء ${isolate(item)}`,
  'draft.no.clause': ({ resolution, clauses }) => `ليس في ${isolate(resolution)} فقرة ${isolate(clauses)} هناك`,
  'draft.no.group': ({ group, years }) =>
    `ليس في قطاع تقييس الاتصالات لجنة دراسات ${group} في فترة الدراسة ${isolate(years)}`,
  'draft.untracked': ({ reason }) =>
    reason ? `مدرج على أنه لم يعد قيد المتابعة («${isolate(reason)}»)` : 'مدرج على أنه لم يعد قيد المتابعة',
  'draft.perhaps.group': ({ group }) => `المسائل الأخرى في هذا النص تابعة للجنة الدراسات ${group}`,
  'draft.perhaps.revision': 'تستشهد الخطة بمراجعة أخرى',
  'draft.perhaps.title': ({ name }) => `العنوان المجاور هو عنوان ${isolate(name)}`,
  'draft.because.item': 'يذكر النص هذا الإجراء',
  'draft.because.clause': 'يذكر النص هذه الفقرة',
  'draft.because.implements': ({ clause }) => `ينفذ ${isolate(clause)}`,
  'draft.because.resolution': ({ resolution }) => `يتبع ${isolate(resolution)}`,
  'draft.because.names': ({ name }) => `يذكر ${isolate(name)} أيضاً`,
  'draft.because.words': ({ words }) => `صياغة متشابهة: ${isolate(words)}`,
}
