import type { campaign as english } from '../en/campaign'
import type { Translation } from '../translation'

export const campaign: Translation<typeof english> = {
  'campaign.title': 'أعطال مُفتعلة عمداً',
  'campaign.about': ({ held, cases }) =>
    `تُنهى عمليات، وتُتلف ملفات، وتُزوَّر طلبات، وتُحمَّل خوادم فوق طاقتها، وعلى المستكشف أن يواصل عمله. الحالات التي صمد فيها عند آخر اختبار: ${held} من أصل ${cases}.`,
  'campaign.fault': 'العطل',
  'campaign.outcome': 'النتيجة',
  'campaign.seen': 'ما لوحظ',
  'campaign.held': 'صمد',
  'campaign.failed': 'أخفق',
  'campaign.not-run': 'لم يُجرَ',
  'campaign.processes': 'العمليات',
  'campaign.search-server': 'خادم البحث',
  'campaign.library': 'ملفات المكتبة',
  'campaign.requests': 'الطلبات',
  'campaign.load': 'الحِمل',
  'campaign.files': 'الوثائق التالفة',
  'campaign.patterns': 'النص المكرر',
}
