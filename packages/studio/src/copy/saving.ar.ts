import type { savingEn } from './saving.en.js';

/** What saving a draft changes, as ICU messages in Arabic. */
export const savingAr: Record<keyof typeof savingEn, string> = {
  'saving.nothing': 'لا يتغيّر شيء.',
  'saving.tokens':
    '{count, plural, zero {لا تتغيّر قيمة.} one {تتغيّر قيمة واحدة.} two {تتغيّر قيمتان.} few {تتغيّر {count} قيم.} many {تتغيّر {count} قيمة.} other {تتغيّر {count} قيمة.}}',
  'saving.components':
    '{count, plural, zero {لا يتغيّر مكوّن.} one {يتغيّر مكوّن واحد.} two {يتغيّر مكوّنان.} few {تتغيّر {count} مكوّنات.} many {يتغيّر {count} مكوّنًا.} other {يتغيّر {count} مكوّن.}}',
  'saving.pairs-below':
    '{count, plural, zero {لا ينزل زوج لوني عن {target}.} one {ينزل زوج لوني واحد عن {target}.} two {ينزل زوجان لونيّان عن {target}.} few {تنزل {count} أزواج لونية عن {target}.} many {ينزل {count} زوجًا لونيًّا عن {target}.} other {ينزل {count} زوج لوني عن {target}.}}',
  'saving.pairs-above':
    '{count, plural, zero {لا يعود زوج لوني إلى {target}.} one {يعود زوج لوني واحد إلى {target}.} two {يعود زوجان لونيّان إلى {target}.} few {تعود {count} أزواج لونية إلى {target}.} many {يعود {count} زوجًا لونيًّا إلى {target}.} other {يعود {count} زوج لوني إلى {target}.}}',
  'saving.messages-lack':
    '{count, plural, zero {لا تنقص {language} رسالة.} one {تنقص {language} رسالة واحدة.} two {تنقص {language} رسالتان.} few {تنقص {language} {count} رسائل.} many {تنقص {language} {count} رسالة.} other {تنقص {language} {count} رسالة.}}',
  'saving.errors':
    '{count, plural, zero {لا خطأ جديد.} one {خطأ جديد واحد.} two {خطآن جديدان.} few {{count} أخطاء جديدة.} many {{count} خطأً جديدًا.} other {{count} خطأ جديد.}}',
  'saving.warnings':
    '{count, plural, zero {لا تنبيه جديد.} one {تنبيه جديد واحد.} two {تنبيهان جديدان.} few {{count} تنبيهات جديدة.} many {{count} تنبيهًا جديدًا.} other {{count} تنبيه جديد.}}',
  'saving.fixed':
    '{count, plural, zero {لم يُصلَح خلل.} one {أُصلح خلل واحد.} two {أُصلح خللان.} few {أُصلحت {count} مواضع خلل.} many {أُصلح {count} خللًا.} other {أُصلح {count} خلل.}}',
  'saving.conflicts':
    '{count, plural, zero {لا تعارض.} one {تغيّر مدخل واحد في مكان آخر أيضًا، فأيّهما يبقى؟} two {تغيّر مدخلان في مكان آخر أيضًا، فأيّها يبقى؟} few {تغيّرت {count} مداخل في مكان آخر أيضًا، فأيّها يبقى؟} many {تغيّر {count} مدخلًا في مكان آخر أيضًا، فأيّها يبقى؟} other {تغيّر {count} مدخل في مكان آخر أيضًا، فأيّها يبقى؟}}',
  'saving.breaking': 'التغيير يكسر ما يستعمل الرموز، ويلزمه إصدار رئيسي جديد.',
  'saving.pr.consequences': 'ما الذي يتغيّر',
  'saving.pr.files': 'الملفّات',
  'saving.pr.findings': 'ملاحظات جديدة',
  'saving.save': 'حفظ',
  'saving.title': 'حفظ التغييرات',
  'saving.working': 'جارٍ حساب ما يتغيّر',
  'saving.none': 'لا شيء للحفظ، فالملفّات فيها كل المسودّة.',
  'saving.saved':
    '{count, plural, zero {لم يُكتب شيء، فالملفّات فيها ذلك من قبل.} one {حُفظ ملفّ واحد.} two {حُفظ ملفّان.} few {حُفظت {count} ملفّات.} many {حُفظ {count} ملفًّا.} other {حُفظ {count} ملفّ.}}',
  'saving.not-kept': 'هذا المتصفّح لا يحتفظ بالبيانات، فتنتهي المسودّة بإغلاق الصفحة.',
  'saving.errors-title': 'في المسودّة أخطاء. يمكن حفظها، ولا تُبنى منها المنتجات.',
  'saving.findings':
    '{count, plural, zero {لا ملاحظات جديدة} one {ملاحظة جديدة} two {ملاحظتان جديدتان} few {{count} ملاحظات جديدة} many {{count} ملاحظة جديدة} other {{count} ملاحظة جديدة}}',
  'saving.conflict.mine': 'قيمتك',
  'saving.conflict.theirs': 'في الملفّ',
  'saving.conflict.removed': 'محذوف',
  'saving.conflict.keep.mine': 'إبقاء قيمتك',
  'saving.conflict.keep.theirs': 'إبقاء ما في الملفّ',
  'saving.conflict.title': 'تغيّر {path} في مكان آخر أيضًا',
  'saving.cancel': 'العودة إلى المسودّة',
  'saving.retry': 'إعادة المحاولة',
  'saving.failed': 'لم يُحفظ شيء، والمسودّة باقية.',
  'saving.failed.offline': 'خادم التطوير لا يجيب. يُشغَّل من جديد ثم تُعاد المحاولة.',
  'saving.failed.nonce': 'شُغّل خادم التطوير من جديد. المسودّة باقية بعد إعادة تحميل Storybook.',
  'saving.failed.busy': 'حفظ آخر جارٍ الآن. تُعاد المحاولة بعد لحظة.',
  'saving.failed.changed': 'تغيّرت الملفّات بعد إعداد هذه القائمة، وهذه قائمة جديدة.',
  'saving.failed.conflict': 'غيّر شخص آخر المدخل نفسه في هذه الأثناء. أيّهما يبقى؟',
  'saving.failed.compiler': 'توقّف حساب التغييرات قبل أن يتمّ. تُعاد المحاولة.',
  'saving.failed.time': 'استغرق حساب التغييرات أكثر من دقيقة. يُحفظ عدد أقلّ من التغييرات في كل مرّة.',
  'saving.failed.other': 'المسودّة باقية في هذا المتصفّح ولم يضع شيء. تُعاد المحاولة.',
};
