import type { rampEditEn } from './ramp-edit.en.js';

/** Text of the curve of a ramp in Arabic, as ICU messages. */
export const rampEditAr: Record<keyof typeof rampEditEn, string> = {
  'ramp-edit.title': 'إضاءة التدرّج',
  'ramp-edit.step': 'الدرجة {number}، مشتقّة',
  'ramp-edit.step.own': 'الدرجة {number}، تحدّدها هذه الهوية',
  'ramp-edit.lightness': 'الإضاءة {lightness} ٪',
  'ramp-edit.derived':
    'كل الدرجات مشتقّة من اللون الأصل. وبسحب درجة إلى أعلى أو أسفل، أو بأسهم لوحة المفاتيح، تصير لهذه الهوية وحدها في الوضعين الفاتح والداكن.',
  'ramp-edit.own':
    '{count, plural, zero {لا درجة تحدّدها هذه الهوية} one {درجة واحدة تحدّدها هذه الهوية} two {درجتان تحدّدهما هذه الهوية} few {{count} درجات تحدّدها هذه الهوية} many {{count} درجة تحدّدها هذه الهوية} other {{count} درجة تحدّدها هذه الهوية}} في الوضعين الفاتح والداكن، وما سواها مشتقّ من اللون الأصل.',
  'ramp-edit.reset': 'إرجاع الدرجة {number}',
};
