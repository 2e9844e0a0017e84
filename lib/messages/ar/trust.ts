import type { trust as english } from '../en/trust'
import type { Translation } from '../translation'
import { counted } from './counted'
import { isolate } from './isolate'

export const trust: Translation<typeof english> = {
  'trust.description': 'مدى نجاح القواعد في العثور على إحالات الخطة، مقارنةً بوسوم وُضعت يدوياً، نوعاً نوعاً.',
  'trust.lead': ({ count }) =>
    `قورنت القواعد التي تعثر على الإحالات بوسوم وُضعت يدوياً في ${counted.inPlaces(count)} من خطة \u2068WTSA-16\u2069 الرسمية: نصف إجراءاتها وقراراتها. وترد أدناه الأرقام الخاصة بنصوص أخرى.`,
  'trust.measured': 'الموثوقية المقيسة',
  'trust.scrolls': 'الموثوقية، يمكن تمريرها أفقياً',
  'trust.kind': 'النوع',
  'trust.labels': 'الوسوم',
  'trust.precision': 'الدقة',
  'trust.recall': 'الاستيفاء',
  'trust.wrong': 'خاطئة',
  'trust.missed': 'فائتة',
  'trust.states': 'حالات التوصيات المذكورة في النص',
  'trust.explained':
    'الدقة هي نسبة الصحيح مما عُثر عليه، والاستيفاء هو نسبة ما عُثر عليه مما هو موجود. وقد ضُبطت هذه القواعد على الوسوم نفسها؛ ويُنتظر أن تقل الموثوقية في نصوص أخرى.',
  'trust.limits': 'حدود القواعد',
  'trust.limit.documents':
    'رقم الوثيقة المجرد يُنسب إلى الهيئة التي تتحدث عنها جملته أو إجراؤه؛ فإن لم توجد بقي غير محسوم.',
  'trust.limit.names': 'الاسم غير الوارد في قوائم الأسماء لا يُعثر عليه؛ والرقم دون حروفه لا يُعثر عليه.',
  'trust.limit.clauses':
    'تُحدَّد الفقرة التي ينفذها الإجراء حسب استشهاده بها، وحسب النص إن كان الاستشهاد غير محسوم أو خاطئاً بوضوح.',
  'trust.limit.events': 'يُعدّ الحدثان حدثاً واحداً إذا اتفق التاريخ والمكان والعنوان بقدر ما هو مذكور منها.',
  'trust.open': ({ count }) => `إحالات في هذه الخطة لم تُحسم: ${count}.`,
  'trust.faults': ({ count, list }) => `مشكلات لوحظت (${count}): ${list}.`,
  'trust.gaps': ({ list }) => `الفقرات والإجراءات التي لا تُعرف صلة بعضها ببعض أو بالأدلة مدرجة في «${list}».`,
  'about.title': 'عن هذا المستكشف',
  'about.description': 'ما هو هذا المستكشف، ومِمَّ أُعدّ، وما يتيحه للبرامج الأخرى.',
  'about.what': 'ما هو',
  'about.what.made': ({ source, entries, mentions }) =>
    `يقرأ المستكشف خطة عمل جمعية تقييس، ويقسمها إلى مداخل يمكن الإحالة إليها، ويعثر على ما يستشهد به كل منها. وما تراه هنا أُعد وفق قواعد من وثيقة واحدة، ${isolate(source)} (المداخل: ${entries}، الإحالات: ${mentions}). والعبرة بالنص الرسمي.`,
  'about.what.introduction': 'ترد مقدمة الخطة نفسها أدناه.',
  'about.command': ({ command }) =>
    `لقراءة النص الرسمي هنا، أو خطة أخرى، كملف Word أو كنص مستخرج منه: ${isolate(command)}`,
  'about.trust': 'الموثوقية وحدودها',
  'about.trust.lost': ({ list }) => `لا يُفقد شيء من الوثيقة: كل حرف إما في أحد المداخل وإما في ${list}.`,
  'about.trust.unread': 'قائمة ما لم يُقرأ',
  'about.trust.guessed': ({ count }) => `لا يُخمَّن شيء: الإحالات التي لم تُحسم (${count}) معروضة على حالها مع بيان السبب.`,
  'about.trust.back': 'كل شيء يقود إلى مصدره: لكل مقطع عنوان خاص به.',
  'about.trust.faults': ({ count, list }) => `مشكلات في الوثيقة (${count}): ${list}.`,
  'about.trust.unsure': ({ count, list }) => `أمور لم يتيقن منها المستكشف أو لم يقرأها (${count}): ${list}.`,
  'about.trust.measured': 'الموثوقية المقيسة، نوعاً نوعاً',
  'about.trust.addresses': 'الروابط إلى itu.int مولَّدة من المعرّف وحده ولم يُتحقق منها.',
  'about.api.description': 'وصفها',
  'about.edition': 'الإصدار بكامله',
  'about.source': 'النص المصدر',
  'about.files': ({ edition, source }) => `${edition} و${source} متاحان كملفات.`,
  'about.introductions': 'النص التمهيدي للخطة',
  'about.api': ({ api, description }) =>
    `تتيح ${api} للبرامج كل ما تعرضه الصفحات، مع أمثلة قابلة للنسخ؛ و${description} بصيغة \u2068OpenAPI 3.1\u2069.`,
}
