import type { measured as english } from '../en/measured'
import type { Translation } from '../translation'

export const measured: Translation<typeof english> = {
  'measured.title': 'جميع الأرقام',
  'measured.seen': 'نصوص اطُّلع عليها عند وضع القواعد',
  'measured.not-seen': 'نصوص لم يُطَّلع عليها عند وضع القواعد',
  'measured.seen.means': 'وُضعت القواعد وصُححت استناداً إلى هذه النصوص: تبيّن الأرقام مدى ملاءمة القواعد لها.',
  'measured.not-seen.means':
    'وُسمت هذه النصوص بعد وضع القواعد، ولم تُصحح أي قاعدة استناداً إليها: تبيّن الأرقام ما يُنتظر مع نص آخر. وهي نصوص قصيرة كتبها شخص واحد؛ وقد تُقرأ النصوص الطويلة لمؤلفين آخرين بدقة أقل.',
  'measured.plan': 'خطة \u2068WTSA-16\u2069 الرسمية: الإحالات في نصف قراراتها وإجراءاتها',
  'measured.states': 'خطة \u2068WTSA-16\u2069 الرسمية: حالات التوصيات المذكورة في النص',
  'measured.foreign': 'تقارير وبيانات اتصال ورسائل معممة وقرارات صادرة عن الاتحاد، من 2008 إلى 2025',
  'measured.lines': 'نصوص قصيرة، في كل منها نوع من الأخطاء التي وقعت سابقاً',
  'measured.own': 'نصوص قصيرة بست لغات، كُتبت للاختبار',
  'measured.small-plans': 'خطط صغيرة بأشكال ترد في ملفات Word وفي النصوص',
  'measured.unseen': 'نصوص قصيرة من الأنواع نفسها، بست لغات',
  'measured.texts': 'النصوص أو المواضع',
  'measured.right': 'قُرئت بلا خطأ',
  'measured.labels': 'الإحالات',
  'measured.precision': 'الدقة',
  'measured.recall': 'الاستيفاء',
  'measured.command': 'تُكتب الأرقام بالأمر \u2068npm run accuracy\u2069.',
  'measured.scrolls': ({ name }) => `${name}، يمكن تمريره أفقياً`,
}
