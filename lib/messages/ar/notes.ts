import type { notes as english } from '../en/notes'
import type { Translation } from '../translation'
import { isolate } from './isolate'

/** What a search says of how it read a query, and why a result is shown. */
export const notes: Translation<typeof english> = {
  'note.read.as': ({ meaning, code }) =>
    code ? `فُهم على أنه: ${meaning} (${isolate(code)}).` : `فُهم على أنه: ${meaning}.`,
  'note.read.nothing': ({ meaning }) => `لا نتائج لعبارة «${isolate(meaning)}»؛ تُعرض جميع النتائج.`,
  'note.kind.first': ({ kinds, code }) => `${kinds} أولاً؛ ${isolate(code)} لعرضها وحدها.`,
  'note.most': ({ count }) => `تُعرض أول ${count} نتيجة فقط؛ ضيّق البحث لرؤية غيرها.`,
  'note.stand.in': 'خادم البحث لا يستجيب؛ يعمل البحث الداخلي بدلاً منه.',
  'note.reworded': ({ asked, means }) => `يُبحث عن «${isolate(asked)}» بعبارة «${isolate(means)}».`,
  'note.reworded.foreign': ({ asked, means }) =>
    `يُبحث عن «${isolate(asked)}» بعبارة «${isolate(means)}»: الخطة بالإنكليزية.`,
  'note.quotation.open': 'علامة اقتباس غير مغلقة؛ يُبحث عن الكلمات التالية لها كلمة كلمة.',
  'note.field.words': ({ fault, value }) => `${fault}. يُبحث عن ${isolate(value)} ككلمات عادية.`,
  'note.field.left': ({ fault, value }) => `${fault}. لم يؤخذ ${isolate(value)} في الحسبان.`,
  'note.field.unknown': ({ name, fields }) => `لا يوجد حقل ${isolate(`${name}:`)}؛ الحقول هي ${isolate(fields)}`,
  'note.field.takes': ({ field, values }) => `${isolate(`${field}:`)} يقبل ${isolate(values)}`,
  'note.field.sg': '\u2068sg:\u2069 يقبل رقماً أو \u2068tsag\u2069، مثل \u2068sg:17\u2069',
  'note.field.res': '\u2068res:\u2069 يقبل رقماً، مثل \u2068res:92\u2069',
  'note.field.year': '\u2068year:\u2069 يقبل أربعة أرقام، مثل \u2068year:2018\u2069',
  'note.field.place': ({ value }) => `${isolate('place:')} يقبل مدينة حدث؛ لا حدث في الخطة في «${isolate(value)}»`,
  'note.fields.most': ({ count }) => `تُقرأ أول ${count} حقول فقط.`,
  'note.corrected': ({ word, printed }) => `لا نتائج لكلمة «${isolate(word)}»؛ تُعرض نتائج «${isolate(printed)}».`,
  'note.completed': ({ word }) => `لا نتائج لكلمة «${isolate(word)}»؛ تُعرض كلمات تبدأ بها.`,
  'note.no.resolution': ({ number }) => `لا يوجد في الخطة القرار\u00a0${number}.`,
  'note.lacks': ({ count, words }) =>
    count === 1 ? `لا ترد في الخطة الكلمة ${words}.` : `لا ترد في الخطة الكلمات ${words}.`,
  'note.lacks.foreign': ({ lacks }) => `${lacks} الخطة بالإنكليزية؛ ولا تُفهم باللغات الأخرى سوى الإحالات.`,
  'note.word': ({ word }) => `«${isolate(word)}»`,
  'note.not.cited': ({ word }) => `لا تذكر الخطة «${isolate(word)}».`,
  'note.suppressed': ({ number }) => `أُلغي القرار\u00a0${number}؛ وتدرج الخطة إجراءاته على أنها محذوفة.`,
  'note.second.number': ({ asked, item }) => `${isolate(asked)} هو الرقم الآخر للإجراء ${isolate(item)}.`,
  'note.cites.others': ({ word, others }) => `لا تذكر الخطة «${isolate(word)}»؛ وتذكر ${isolate(others)}.`,
  'note.homonym.also': ({ word, whose, others }) =>
    `يُفهم «${isolate(word)}» على أنه يخص ${whose}. وتذكر الخطة أيضاً ${isolate(others)}.`,
  'note.homonym.only': ({ word, whose, others }) =>
    `يُفهم «${isolate(word)}» على أنه يخص ${whose}. ولا تذكر الخطة سوى ${isolate(others)}.`,
  'note.whose.resolution': 'الجمعية',
  'note.whose.document': 'الفريق الاستشاري لتقييس الاتصالات',
  'note.whose.itu-t': 'قطاع تقييس الاتصالات',
  'note.chairs': 'لا تذكر الخطة من يرأس الأفرقة.',
  'fault.long': ({ count, most }) => `عدد أحرف الاستعلام ${count}؛ والحد الأقصى ${most}.`,
  'fault.sides': ({ count, most }) => `عدد البدائل في الاستعلام ${count}؛ ويمكن الربط بكلمة OR بين ${most} كحد أقصى.`,
  'fault.words': ({ count, most }) => `عدد كلمات الاستعلام ${count}؛ والحد الأقصى ${most}.`,
  'reading.silent': 'الإجراءات التي لم يُبلَّغ عن تقدم فيها',
  'reading.completed': 'الإجراءات المنجزة',
  'reading.open': 'الإجراءات الجارية',
  'reading.periodic': 'الإجراءات التي تحققت أهدافها الدورية',
  'reading.jeopardy': 'الإجراءات المعرّضة للخطر (بالأحمر في الخطة)',
  'reading.dropped': 'الإجراءات المدرجة على أنها محذوفة',
  'reading.new': 'الإجراءات الجديدة أو التي تحمل رقم إجراء آخر',
  'reading.overdue': 'الإجراءات التي لم يُبلَّغ عن تقدم فيها، والمتأخرة منها',
  'reading.milestones': 'الإجراءات حسب معالمها الزمنية',
  'reading.council': 'من يرفع التقارير إلى المجلس (الجدول\u00a01)',
  'reading.tsag': 'الفريق الاستشاري وما يُرفع إليه من تقارير (الهيئات)',
  'reading.table-1': 'توزيع المهام (الجدول\u00a01)',
  'reading.legend': 'المختصرات',
  'reading.gaps': 'ثغرات التنفيذ',
  'reading.issues': 'مشكلات في الوثيقة',
  'reading.council.documents': ({ year }) => (year ? `وثائق المجلس لعام ${year}` : 'وثائق المجلس'),
  'reading.kind': ({ kinds, of, ties, regions, years }) =>
    [
      kinds,
      of && isolate(of),
      ties && `ذات صلة بـ ${isolate(ties)}`,
      regions && isolate(regions),
      years && isolate(years),
    ]
      .filter(Boolean)
      .join('، '),
  'why.matched': ({ word, printed }) => `«${isolate(word)}» مطابق لعبارة «${isolate(printed)}».`,
  'why.matches': ({ printed }) => `يتضمن «${isolate(printed)}».`,
  'why.implements': ({ resolution, title }) => `ينفذ ${resolution}، «${isolate(title)}».`,
  'why.mentions': ({ name }) => `يذكر ${isolate(name)}.`,
  'why.missing': ({ words }) => `غير وارد: ${isolate(words)}.`,
}
