import type { offline as english } from '../en/offline'
import type { Translation } from '../translation'

export const offline: Translation<typeof english> = {
  'offline.skip': '跳至正文',
  'offline.made': ({ date }) => `${date}的离线副本`,
  'offline.no.network': ({ date }) => `无网络：${date}的离线副本`,
  'offline.none': '没有该版本的离线副本。',
  'offline.opening': '正在打开计划……',
  'offline.script': '需要JavaScript才能显示本文档所含的计划。',
  'offline.missing': '本文档不含此内容',
  'offline.missing.why':
    '本文档包含计划的一个版本：其决议、行动项、引用的内容以及搜索功能。其他版本、下载和文件核对须在线使用。',
}
