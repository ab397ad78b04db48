import type { addonEn } from './addon.en.js';

/** What the addon says in a Storybook of others, as ICU messages in Arabic. */
export const addonAr: Record<keyof typeof addonEn, string> = {
  'addon.block-without-data': 'لا يجد {block} في مجلّد الرموز هذا ما يعرضه.',
  'addon.missing.ramps':
    'تنقصه تدرّجات لونية: رموز مثل color.ramp.accent.1. وما كان من الألوان بأسماء أخرى تعرضه RoleTable وTokenTable.',
  'addon.missing.roles':
    'تنقصه أدوار لونية: رموز من النوع color في المجموعة color. وما كان من الألوان بأسماء أخرى تعرضه TokenTable.',
  'addon.missing.pairs': `تنقصه أزواج ألوان يُطلب بينها تباين. سمِّ خلفيات لون النص في امتداده: "$extensions": '{' "org.wusum": '{' "solve": '{' "on": ["'{'color.background'}'"] '}' '}' '}'.`,
  'addon.missing.type': 'تنقصه أدوار خطّية: رموز من النوع typography.',
  'addon.missing.tokens': 'لا رمز بهذا المسار. صحّح المسار، أو أضف الرمز إلى ملف يذكره مستند المحلّل.',
  'addon.missing.words':
    'تنقصه رسائل: words.en.json وwords.ar.json في مجلّد الهوية، ثم يضيفهما الأمر "npx wusum sync" إلى مستند المحلّل.',
  'addon.missing.mark': 'ينقصه وسم: mark.svg في مجلّد الهوية، ثم يضيفه الأمر "npx wusum sync" إلى مستند المحلّل.',
  'addon.missing.pattern': 'ينقصه نقش: pattern.json في مجلّد الهوية، ثم يضيفه الأمر "npx wusum sync" إلى مستند المحلّل.',
  'addon.missing.voice': 'ينقصه صوت: voice.json في مجلّد الهوية، ثم يضيفه الأمر "npx wusum sync" إلى مستند المحلّل.',
  'addon.missing.components':
    'يقرأ حقائق مولَّدة عن مكوّنات وسوم، ولا توجد إلا في Storybook الخاص بوسوم. والأمر "npx wusum explain" يبيّن أين يُستعمل الرمز في مشروعك.',
};
