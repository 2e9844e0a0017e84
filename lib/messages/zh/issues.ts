import type { issues as english } from '../en/issues'
import type { Translation } from '../translation'
import { plural } from './plural'

export const issues: Translation<typeof english> = {
  'diagnostics.description': '文件中似有错误或尚不明确之处，均附原文段落。',
  'diagnostics.lead': ({ reading }) => `文件中发现的问题，供作者核对。本系统未能确定之处，见“${reading}”。`,
  'diagnostics.reading': '文档的读取情况',
  'diagnostics.furniture': '略去的页眉页脚和表头',
  'diagnostics.reading.description': '本系统读取文件时未能确定之处，以及略去的内容。',
  'diagnostics.reading.lead':
    '本系统未能确定之处、未读取的内容以及略去的页眉页脚。这些并非作者之过；作者可能需要更正之处，见',
  'severity.error': ({ count }) => plural(count, '个错误'),
  'severity.warning': ({ count }) => plural(count, '个警告'),
  'severity.info': ({ count }) => plural(count, '条备注'),
}
