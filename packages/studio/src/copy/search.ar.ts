import type { searchEn } from './search.en.js';

/** Text of the search in the manager in Arabic. */
export const searchAr: Record<keyof typeof searchEn, string> = {
  'search.open': 'بحث شامل',
  'search.close': 'إغلاق',
  'search.back': 'عودة إلى النتائج',
  'search.page': 'فتح الصفحة',
  'search.results': 'النتائج',
  'search.failed': 'تعذّر تحميل الفهرس.',
  'search.in': 'نطاق البحث',
  'search.all': 'كل شيء',
  'search.kinds.component': 'المكوّنات',
  'search.kinds.token': 'الرموز',
  'search.kinds.message': 'الرسائل',
  'search.kinds.document': 'الوثائق (بالإنجليزية)',
  'search.kind.component': 'مكوّن',
  'search.kind.token': 'رمز',
  'search.kind.message': 'رسالة',
  'search.kind.document': 'وثيقة',
};
