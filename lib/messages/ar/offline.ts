import type { offline as english } from '../en/offline'
import type { Translation } from '../translation'
import { isolate } from './isolate'

export const offline: Translation<typeof english> = {
  'offline.skip': 'الانتقال إلى المحتوى',
  'offline.made': ({ date }) => `نسخة دون اتصال بتاريخ ${isolate(date)}`,
  'offline.no.network': ({ date }) => `لا توجد شبكة: نسخة بتاريخ ${isolate(date)}`,
  'offline.none': 'لا توجد نسخة دون اتصال من هذا الإصدار.',
  'offline.opening': 'يجري فتح الخطة…',
  'offline.script': 'يحتاج هذا الملف إلى JavaScript لعرض الخطة التي يتضمنها.',
  'offline.missing': 'غير وارد في هذا الملف',
  'offline.missing.why':
    'يتضمن هذا الملف إصداراً واحداً من الخطة: قراراتها وإجراءاتها وما يرد ذكره فيها والبحث. أما الإصدارات الأخرى والتنزيلات والتحقق من الوثائق فمتاحة على الشبكة.',
}
