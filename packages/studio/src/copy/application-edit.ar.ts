import type { applicationEditEn } from './application-edit.en.js';

/** Text of where tokens appear and may appear, in Arabic, as ICU messages. */
export const applicationEditAr: Record<keyof typeof applicationEditEn, string> = {
  'editor.kind.application': 'الاستعمال',
  'apply.title': 'أين يجوز ظهوره',
  'apply.rule': 'أين يجوز ظهوره',
  'apply.anywhere': 'في كل مكان',
  'apply.only': 'في هذه فقط',
  'apply.not': 'في غير هذه',
  'apply.components': 'المكوّنات',
  'apply.choose': 'يلزم اختيار المكوّنات.',
  'apply.fixed': 'طبقة أخرى من الرموز تحدّد ذلك، فلا يُضبط لهذه الهوية.',
  'apply.misplaced.only': 'يظهر {path} في {components}، ولا يجوز إلّا في المكوّنات المسمّاة.',
  'apply.misplaced.not': 'يظهر {path} في {components} حيث لا يجوز.',
  'apply.unknown': 'لا مكوّن باسم «{name}» في قائمة {path}.',
  'apply.unknown.meant': 'لا مكوّن باسم «{name}» في قائمة {path}. لعلّ المقصود «{meant}».',
  'apply.invalid': 'لا يتّضح أين يجوز ظهور {path}: قائمة المكوّنات ناقصة.',
  'apply.allow': 'السماح به هناك',
  'apply.correct': 'التغيير إلى «{meant}»',
  'apply.remove': 'حذف «{name}»',
  'apply.clear': 'السماح به في كل مكان',
  'apply.lead':
    'المكوّنات التي يظهر فيها كل دور لوني، كما تذكرها أوراق أنماطها. وفي كل دور يُحدَّد أين يجوز ظهوره، ثم يرفض الأمر wusum check ما سواه.',
  'apply.no-styles': 'لا يعرف المحرّر المكوّنات: تُسمّى أوراق أنماطها في الخيار «styles» من خيارات الإضافة.',
  'apply.search': 'بحث في الأدوار والمكوّنات',
  'apply.role': 'الدور',
  'apply.appears': 'يظهر في',
  'apply.may': 'يجوز ظهوره',
  'apply.none': 'لا دور ولا مكوّن بهذه الكلمات.',
  'apply.nowhere': 'لا يظهر في مكوّن',
  'apply.only-in': 'في {components} فقط',
  'apply.not-in': 'في غير {components}',
  'apply.count':
    '{count, plural, zero {لا مكوّنات} one {مكوّن واحد} two {مكوّنان} few {{count} مكوّنات} many {{count} مكوّنًا} other {{count} مكوّن}}',
};
