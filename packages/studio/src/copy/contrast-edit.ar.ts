import type { contrastEditEn } from './contrast-edit.en.js';

/** Text of the contrast guides of a colour in Arabic, as ICU messages. */
export const contrastEditAr: Record<keyof typeof contrastEditEn, string> = {
  'contrast-edit.title': 'التباين',
  'contrast-edit.own': 'تبيّن الخطوط على المساحة أين يقلّ تباين هذا اللون عمّا تحتاج إليه أزواجه.',
  'contrast-edit.source': 'تبدأ أدوار من هذا اللون. فإن جاوز خطًّا غيّر المُصرِّف إضاءتها ليبقى التباين.',
  'contrast-edit.pass': 'كافٍ',
  'contrast-edit.target': '{target}:1',
  'contrast-edit.fail': 'قليل',
  'contrast-edit.adjusted': 'تُعدَّل أدواره',
  'contrast-edit.with': '{ratio}:1 مع {path}',
  'contrast-edit.more':
    '{count, plural, zero {} one {ومع لون آخر} two {ومع لونين آخرين} few {ومع {count} ألوان أخرى} many {ومع {count} لونًا آخر} other {ومع {count} لون آخر}}',
  'contrast-edit.always': 'كافٍ في كل إضاءة',
  'contrast-edit.from': 'يقلّ إذا نزلت الإضاءة عن {low} ٪',
  'contrast-edit.to': 'يقلّ إذا زادت الإضاءة على {high} ٪',
  'contrast-edit.between': 'كافٍ من الإضاءة {low} ٪ إلى {high} ٪',
  'contrast-edit.nearest': 'ضبط الإضاءة على {lightness} ٪',
  'contrast-edit.never': 'لا إضاءة تكفي لهذا اللون بهذا النقاء',
};
