import type { errors as english } from '../en/errors'
import type { Translation } from '../translation'

export const errors: Translation<typeof english> = {
  'missing.title': '未找到页面',
  'missing.lead':
    '网址使用计划中的编号：/action-items/92-05、/resolutions/res-92、/documents/tsag-td25r1。搜索功能也能识别编号和名称的其他写法。',
  'missing.meant': '您要找的是否是',
  'error.title': '出现错误',
  'error.lead': '这是本系统的问题，已写入服务器日志。计划内容没有丢失。',
  'error.again': '重试',
  'error.back': '返回',
  'error.home': '首页',
  'all.resolutions': '所有决议',
  'all.items': '所有行动项',
}
