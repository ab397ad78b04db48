import type { wordsEn } from './words.en.js';

/** Text of the areas of words and voice in Arabic, as ICU messages. */
export const wordsAr: Record<keyof typeof wordsEn, string> = {
  'words.search': 'البحث في العبارات',
  'words.group': 'المجموعة',
  'words.every-group': 'كل المجموعات',
  'words.shown': 'أي العبارات',
  'words.shown.all': 'الكل',
  'words.shown.own': 'الخاصة',
  'words.shown.missing': 'الناقصة',
  'words.none': 'لا عبارة كهذه.',
  'words.more':
    '{count, plural, zero {لا مزيد} one {عرض عبارة أخرى} two {عرض عبارتين أخريين} few {عرض {count} عبارات أخرى} many {عرض {count} عبارة أخرى} other {عرض {count} عبارة أخرى}}',
  'words.missing':
    '{count, plural, zero {لا نص ناقص} one {نص واحد ناقص} two {نصّان ناقصان} few {{count} نصوص ناقصة} many {{count} نصًا ناقصًا} other {{count} نص ناقص}}',
  'words.in': '{key} بلغة {language}',
  'words.state.own': 'خاصة بالعلامة',
  'words.state.neutral': 'محايدة',
  'words.state.missing': 'ناقصة',
  'words.use-neutral': 'استعمال النص المحايد',
  'words.findings': 'الملاحظات',
  'words.add-form': 'إضافة الصيغة «{form}»',
  'words.lost': 'لم يُستعمل بعد: ينقص النصَّ {names}.',
  'words.broken': 'لم يُستعمل بعد: قوس غير مغلق، أو بلا اسم.',
  'words.put-back': 'إعادة {name}',
  'words.length': '{count} من {max} حرفًا',
  'voice-area.tone': 'النبرة',
  'voice-area.between': 'بين {from} و{to}',
  'voice-area.trait': 'السمات',
  'voice-area.term': 'المعجم',
  'voice-area.address': 'المخاطبة',
  'voice-area.situation': 'المواقف',
  'voice-area.ritual': 'الطقوس',
  'voice-area.list': 'كل عبارة في سطر.',
  'voice-area.empty': 'لم يُستعمل بعد: النص فارغ.',
};
