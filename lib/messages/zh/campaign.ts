import type { campaign as english } from '../en/campaign'
import type { Translation } from '../translation'

export const campaign: Translation<typeof english> = {
  'campaign.title': '人为制造的故障',
  'campaign.about': ({ held, cases }) =>
    `终止进程、损坏文档、伪造请求、使服务器过载，而本系统必须继续运行：最近一次测试的${cases}个案例中，${held}个经受住了考验。`,
  'campaign.fault': '故障',
  'campaign.outcome': '结果',
  'campaign.seen': '观察到的情况',
  'campaign.held': '通过',
  'campaign.failed': '未通过',
  'campaign.not-run': '未运行',
  'campaign.processes': '进程',
  'campaign.search-server': '搜索服务器',
  'campaign.library': '资料库文档',
  'campaign.requests': '请求',
  'campaign.load': '负载',
  'campaign.files': '损坏的文档',
  'campaign.patterns': '重复文本',
}
