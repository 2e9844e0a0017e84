import type { jump as english } from '../en/jump'
import type { Translation } from '../translation'

export const jump: Translation<typeof english> = {
  'jump.title': '跳转至',
  'jump.label': '跳转至编号、名称或页面',
  'jump.where': '跳转目标',
  'jump.placeholder': '92-05、Q5/13、TSAG TD25R1、名称、页面……',
  'jump.page': '页面',
  'jump.search': '搜索',
  'jump.search.for': ({ q }) => `搜索“${q}”`,
  'jump.help': '↑ ↓选择，Enter前往，Esc关闭',
  'jump.key': 'Ctrl K',
  'jump.suggestions': '建议',
  'jump.suggestions.count': ({ count }) => `建议：${count}`,
  'copied.link': '链接已复制',
  copied: '已复制',
  'copied.not': '浏览器不允许复制，请手动选择文字',
  'card.also': '另见于',
  'card.more': ({ count }) => `另有${count}处`,
}
