import type { connections as english } from '../en/connections'
import type { Translation } from '../translation'
import { isolate } from './isolate'
import { plural } from './plural'

export const connections: Translation<typeof english> = {
  'connections.of': ({ name }) => `صلات ${isolate(name)}`,
  'connections.between': ({ first, second }) => `كيف يرتبط ${isolate(first)} و${isolate(second)}`,
  'connections.description': 'ما يرتبط به قرار أو إجراء أو ما يستشهد به، وما يشترك فيه اثنان منها.',
  'connections.example.one': 'صلات القرار\u00a092',
  'connections.example.two': 'مقارنة القرارين 92 و93',
  'connections.from': 'من',
  'connections.to': 'إلى',
  'connections.optional': '(اختياري)',
  'connections.show': 'عرض الصلات',
  'connections.through': ({ name, ties }) => `عبر ${isolate(name)}: ${ties}`,
  'connections.same': ({ name }) => `كلاهما ${isolate(name)}.`,
  'connections.none': ({ first, second }) =>
    `لم يُعثر على صلة بين ${isolate(first)} و${isolate(second)}، ولا حتى بسلسلة من ست حلقات.`,
  'connections.strongest': 'أقوى صلة',
  'connections.other': 'صلة أخرى',
  'connections.links': ({ count }) =>
    plural(count, {
      zero: 'لا حلقات',
      one: 'حلقة واحدة',
      two: 'حلقتان',
      few: 'حلقات',
      many: 'حلقة',
      other: 'حلقة',
    }),
  'connections.steps': 'الخطوات',
  'connections.step.one': 'خطوة واحدة',
  'connections.step.two': 'خطوتان',
  'connections.kinds': 'الأنواع',
  'connections.scrolls': 'يمكن تمرير الرسم أفقياً.',
  'connections.drawing': 'من اليسار إلى اليمين: القرارات والإجراءات وما تذكره. اختر مربعاً للاطلاع على صلاته',
  'connections.left': ({ count }) => (count > 0 ? `؛ صلات أخرى لا ترد إلا في القائمة أدناه: ${count}.` : '.'),
  'connections.two.steps': ({ title }) => `${title} على بعد خطوتين`,
  'connections.sides': 'مقارنة',
  'connections.fact': 'البيان',
  'connections.shared': 'ما يشتركان فيه',
  'connections.shared.none': 'لا يوجد إجراء يستشهد بكليهما، ولا يستشهدان بشيء مشترك.',
  'connections.together': 'الإجراءات التي تذكر كليهما',
  'connections.more': ({ count }) => `و${count} غيرها يرد ذكرها في مواضع كثيرة`,
  'connections.unknown': ({ typed }) =>
    `لا نتيجة مطابقة لعبارة «${isolate(typed)}». جرّب ${isolate('92-05')} أو القرار\u00a092 أو ${isolate('SG13')} أو ${isolate('Y.3110')}.`,
  'connections.states': ({ items, states }) => (states ? `${items}: ${states}` : items),
  'connections.state': ({ count, state }) => `${state} (${count})`,
  'tie.mentions': ({ from, to }) => `${isolate(from)}: يذكر ${isolate(to)}`,
  'tie.implements': ({ from, to }) => `${isolate(from)}: ينفذ فقرة من ${isolate(to)}`,
  'tie.see': ({ from, to }) => `${isolate(from)}: يحيل إلى ${isolate(to)}`,
  'tie.same-item': ({ from, to }) => `${isolate(from)}: هو الإجراء نفسه ${isolate(to)}`,
  'tie.revises': ({ from, to }) => `${isolate(from)}: مراجعة لـ ${isolate(to)}`,
  'tie.part-of': ({ from, to }) => `${isolate(from)}: جزء من ${isolate(to)}`,
  'tie.supersedes': ({ from, to }) => `${isolate(from)}: حل محل ${isolate(to)}`,
  'tie.belongs-to': ({ from, to }) => `${isolate(from)}: يشمل الإجراء ${isolate(to)}`,
}
