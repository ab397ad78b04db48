import type { editorEn } from './editor.en.js';

/** Text of the editor of a brand in Arabic, as ICU messages. */
export const editorAr: Record<keyof typeof editorEn, string> = {
  'edit.editor': 'تعديل ومعاينة',
  'edit.editor.text':
    'تتبع هذه الصفحة كل قيمة تتغيّر في الحال. والمحرّر نفسه في لوحة «Brand» بجوار كل مكوّن. والحفظ يعرض ما يتغيّر ثم يكتب الملفّات.',
  'edit.editor.open': 'فتح المحرّر',
  'editor.title': 'الهوية',
  'editor.loading': 'الهوية قيد التجميع',
  'editor.failed': 'لا يعمل المحرّر هنا',
  'editor.search': 'بحث في الرموز',
  'editor.kinds': 'أنواع الرموز',
  'editor.kind.color': 'اللون',
  'editor.kind.size': 'المقاس',
  'editor.kind.type': 'الخط',
  'editor.kind.shape': 'الشكل',
  'editor.kind.motion': 'الحركة',
  'editor.kind.other': 'غيرها',
  'editor.tokens': 'الرموز',
  'editor.none': 'لا رمز بهذه الكلمات.',
  'editor.undo': 'تراجع',
  'editor.redo': 'إعادة',
  'editor.before': 'عرض المحفوظ',
  'editor.changes':
    '{count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {{count} تغييرات} many {{count} تغييرًا} other {{count} تغيير}}',
  'editor.changed': 'تغيّر',
  'editor.own': 'للهوية',
  'editor.value': 'القيمة',
  'editor.origin': 'مصدرها',
  'editor.origin.own': 'هذه الهوية',
  'editor.origin.override': 'هذه الهوية، بدل القيمة المشتركة',
  'editor.origin.derived': 'مشتقّة من رموز أخرى',
  'editor.origin.shared': 'كل الهويات',
  'editor.computed': 'كيف حُسبت',
  'editor.from': 'مشتقّة من',
  'editor.used': 'تعتمد عليها',
  'editor.will-override': 'القيمة الجديدة لهذه الهوية وحدها.',
  'editor.composite': 'هذه القيمة مركّبة من رموز أخرى. التعديل في تلك الرموز.',
  'editor.reset.draft': 'العودة إلى القيمة المحفوظة',
  'editor.reset.override': 'استعمال القيمة المشتركة',
  'editor.fine': 'كل أزواج التباين سليمة.',
  'editor.findings':
    '{count, plural, zero {لا ملاحظات} one {ملاحظة واحدة} two {ملاحظتان} few {{count} ملاحظات} many {{count} ملاحظة} other {{count} ملاحظة}}',
  'editor.more':
    '{count, plural, zero {لا غيرها} one {زوج آخر} two {زوجان آخران} few {{count} أزواج أخرى} many {{count} زوجًا آخر} other {{count} زوج آخر}}',
  'editor.pair': '{foreground} على {background}',
  'editor.ratio': 'التباين {ratio}:1 والمطلوب {target}:1 ({contexts})',
  'editor.repair':
    'تغيير إضاءة {path} ({count, plural, zero {لا أزواج} one {زوج واحد} two {زوجان} few {{count} أزواج} many {{count} زوجًا} other {{count} زوج}})',
  'editor.no-repair': 'لا إضاءة أفضل لهذا اللون.',
  'editor.partial': 'تعرض الصفحات ألوان هذه المسودّة ومقاساتها. أما الأسماء والكلمات والوسوم والخطوط فتظهر بعد الحفظ.',
};
