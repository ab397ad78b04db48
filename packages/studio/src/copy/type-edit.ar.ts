import type { typeEditEn } from './type-edit.en.js';

/** Text of the fields of fonts and type roles in Arabic, as ICU messages. */
export const typeEditAr: Record<keyof typeof typeEditEn, string> = {
  'type-edit.family': 'الخط',
  'type-edit.size': 'المقاس',
  'type-edit.weight': 'السماكة',
  'type-edit.line-height': 'ارتفاع السطر',
  'type-edit.letter-spacing': 'تباعد الحروف',
  'type-edit.first': 'الخط الأوّل',
  'type-edit.order': 'جميع الخطوط بالترتيب',
  'type-edit.weights': 'السماكات {weights}',
  'type-edit.coverage': 'المحارف',
  'type-edit.covers': '{language}: جميع المحارف متوفّرة',
  'type-edit.lacks':
    '{language}: {count, plural, zero {لا ينقص شيء} one {ينقص محرف واحد} two {ينقص محرفان} few {تنقص {count} محارف} many {ينقص {count} محرفًا} other {ينقص {count} محرف}}',
  'type-edit.kind.letters': 'الحروف',
  'type-edit.kind.marks': 'الحركات',
  'type-edit.kind.digits': 'الأرقام',
  'type-edit.kind.punctuation': 'علامات الترقيم',
  'type-edit.no-file': 'ليس في السمة ملفّ للخط {family}، فلا يظهر إلا عند من ثبّته على جهازه.',
  'type-edit.missing':
    '{count, plural, one {تعرض الصفحات الخط التالي في القائمة مكان {fonts}} other {تعرض الصفحات الخط التالي في كل قائمة مكان {fonts}}}',
  'type-edit.nearest': 'في هذا البناء من خط {family} السماكات {weights}، وتظهر السماكات الأخرى بأقربها.',
  'type-edit.install':
    '{count, plural, one {حزمة الخط غير مثبّتة، ويظهر بعد تثبيتها وإعادة تحميل الصفحة:} two {حزمتا الخطين غير مثبّتتين، ويظهران بعد تثبيتهما وإعادة تحميل الصفحة:} other {حزم الخطوط غير مثبّتة، وتظهر بعد تثبيتها وإعادة تحميل الصفحة:}}',
  'type-edit.built':
    '{count, plural, one {هذا Storybook مبنيّ، ففيه ملفّات خطوطه وحدها. يظهر هذا الخط عند تشغيل Storybook في المشروع بعد تثبيت حزمته، ويدخل البناء التالي متى حُفظت المسودّة.} two {هذا Storybook مبنيّ، ففيه ملفّات خطوطه وحدها. يظهر هذان الخطان عند تشغيل Storybook في المشروع بعد تثبيت حزمتيهما، ويدخلان البناء التالي متى حُفظت المسودّة.} other {هذا Storybook مبنيّ، ففيه ملفّات خطوطه وحدها. تظهر هذه الخطوط عند تشغيل Storybook في المشروع بعد تثبيت حزمها، وتدخل البناء التالي متى حُفظت المسودّة.}}',
  'type-edit.scales': 'في كل كتابة',
  'type-edit.both': 'في كل الكتابات',
  'type-edit.script.latin': 'اللاتينية',
  'type-edit.script.arabic': 'العربية',
  'type-edit.ratio': '{percent} من المقاس في {script}',
  'type-edit.fixed': 'تضبطها الطبقة «{layer}» لكل الهويات بعد هذه الهوية. التعديل في الرموز التي تأخذ منها.',
};
