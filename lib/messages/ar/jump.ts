import type { jump as english } from '../en/jump'
import type { Translation } from '../translation'
import { isolate } from './isolate'

export const jump: Translation<typeof english> = {
  'jump.title': 'الانتقال إلى',
  'jump.label': 'الانتقال إلى رقم أو اسم أو صفحة',
  'jump.where': 'وجهة الانتقال',
  'jump.placeholder': '\u206892-05\u2069، \u2068Q5/13\u2069، \u2068TSAG TD25R1\u2069، اسم، صفحة…',
  'jump.page': 'صفحة',
  'jump.search': 'بحث',
  'jump.search.for': ({ q }) => `البحث عن «${isolate(q)}»`,
  'jump.help': '↑ ↓ للاختيار، Enter للانتقال، Esc للإغلاق',
  'jump.key': 'Ctrl K',
  'jump.suggestions': 'اقتراحات',
  'jump.suggestions.count': ({ count }) => `الاقتراحات: ${count}`,
  'copied.link': 'نُسخ الرابط',
  copied: 'نُسخ',
  'copied.not': 'لا يسمح المتصفح بالنسخ: حدد النص بدلاً من ذلك',
  'card.also': 'أيضاً في',
  'card.more': ({ count }) => `و${count} غيرها`,
}
