import type { historyEn } from './history.en.js';

/** Text about the history of a brand in Arabic, as ICU messages. */
export const historyAr: Record<keyof typeof historyEn, string> = {
  'brands.history': 'سجلّ {name}…',
  'history.loading': 'قراءة السجلّ',
  'history.intro': 'الإيداعات التي غيّرت هذه الهوية، أحدثها أولًا. كل ما يُستعاد يدخل المسودّة.',
  'history.empty': 'لم يغيّر أيّ إيداع هذه الهوية بعد.',
  'history.more': 'الإيداعات الأقدم محفوظة في git.',
  'history.none.no-git': 'لا سجلّ هنا، لأنّ git غير مثبّت على هذا الجهاز.',
  'history.none.no-repository': 'لا سجلّ هنا، لأنّ مجلّد الرموز خارج أيّ مستودع git.',
  'history.none.not-owned': 'المستودع لمستخدم آخر لهذا الجهاز، وgit لا يقرؤه.',
  'history.failed': 'تعذّرت قراءة السجلّ.',
  'history.no-values': 'تغيّر شكل الملفّات فقط، والقيم كما هي.',
  'history.many': 'في الإيداع تغييرات أكثر مما يظهر هنا.',
  'history.before': 'قبل',
  'history.after': 'بعد',
  'history.absent': 'بلا قيمة',
  'history.restore': 'استعادة ما كان عليه {path}',
  'history.restore.short': 'استعادة',
  'history.restore.all': 'استعادة كل ما سبق هذا الإيداع',
  'history.restored':
    '{count, plural, zero {لم تُستعد أيّ قيمة.} one {استُعيدت قيمة واحدة في المسودّة.} two {استُعيدت قيمتان في المسودّة.} few {استُعيدت {count} قيم في المسودّة.} many {استُعيدت {count} قيمة في المسودّة.} other {استُعيدت {count} قيمة في المسودّة.}}',
  'history.same': 'هذه قيمة الهوية الآن',
};
