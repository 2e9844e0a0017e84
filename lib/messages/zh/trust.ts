import type { trust as english } from '../en/trust'
import type { Translation } from '../translation'
import { counted } from './counted'
import { plural } from './plural'

export const trust: Translation<typeof english> = {
  'trust.description': '规则识别计划中引用的效果，与人工标注逐类比较。',
  'trust.lead': ({ count }) =>
    `识别引用的规则与人工标注作了比较，比较范围是WTSA-16正式计划中的${counted.places(count)}，即其半数行动项和决议。其他文本的测量结果见下文。`,
  'trust.measured': '测得的准确度',
  'trust.scrolls': '准确度，可横向滚动',
  'trust.kind': '类别',
  'trust.labels': '标注数',
  'trust.precision': '精确率',
  'trust.recall': '召回率',
  'trust.wrong': '错误',
  'trust.missed': '遗漏',
  'trust.states': '文中所述建议书状态',
  'trust.explained':
    '精确率是识别结果中正确的比例，召回率是实有引用中被识别出的比例。这些规则依据同一批标注调整；用于其他文本时准确度预计较低。',
  'trust.limits': '规则的局限',
  'trust.limit.documents': '未注明机构的文件编号归于所在句子或行动项所述的机构；如均未述及，则不作认定。',
  'trust.limit.names': '名称表中没有的名称无法识别；缺少字母的编号无法识别。',
  'trust.limit.clauses': '行动项落实哪一条款，以其引用为准；引用不明确或明显有误时，以文字为准。',
  'trust.limit.events': '日期、地点和标题在已注明的范围内一致的两项活动视为同一活动。',
  'trust.open': ({ count }) => `本计划有${plural(count, '处引用')}未能认定。`,
  'trust.faults': ({ count, list }) => `发现${plural(count, '个问题')}：${list}。`,
  'trust.gaps': ({ list }) => `彼此之间或与佐证之间的联系尚不明确的条款和行动项，见“${list}”。`,
  'about.title': '关于本系统',
  'about.description': '本系统是什么、依据什么制成，以及为其他程序提供什么。',
  'about.what': '本系统是什么',
  'about.what.made': ({ source, entries, mentions }) =>
    `本系统读取标准化全会的行动计划，将其分为可以链接的条目，并找出每个条目引用的内容。您在此看到的内容是按规则由一份文件（${source}）生成的，共${plural(entries, '个条目')}、${plural(mentions, '处提及')}。以正式文本为准。`,
  'about.what.introduction': '计划自身的引言见下文。',
  'about.command': ({ command }) => `如需在此阅读正式文本或其他计划（Word文档或其文本导出）：${command}`,
  'about.trust': '准确度与局限',
  'about.trust.lost': ({ list }) => `文件内容毫无丢失：每个字符都在某一条目中，或在${list}中。`,
  'about.trust.unread': '未读取内容清单',
  'about.trust.guessed': ({ count }) => `不作任何猜测：${plural(count, '处引用')}未能认定，均如实标明并附原因。`,
  'about.trust.back': '一切均可溯源：每个段落都有自己的网址。',
  'about.trust.faults': ({ count, list }) => `文件中的${plural(count, '个问题')}：${list}。`,
  'about.trust.unsure': ({ count, list }) => `本系统未能确定或未读取的${plural(count, '处内容')}：${list}。`,
  'about.trust.measured': '各类别测得的准确度',
  'about.trust.addresses': '指向itu.int的链接仅根据标识生成，未经核实。',
  'about.api.description': '说明',
  'about.edition': '整个版本',
  'about.source': '源文本',
  'about.files': ({ edition, source }) => `${edition}和${source}均可作为文档获取。`,
  'about.introductions': '计划的引言',
  'about.api': ({ api, description }) =>
    `${api}向程序提供页面显示的全部内容，并附可复制的示例；其${description}采用OpenAPI 3.1。`,
}
