import type { blocksEn } from './blocks.en.js';

/** Arabic text of the doc blocks, and of the parts that pages share. */
export const blocksAr: Record<keyof typeof blocksEn, string> = {
  'nav.Compare': 'مقارنة',
  'compare.lead': 'أيّ مثال بعلامتين إلى خمس، فاتحًا وداكنًا، بالعربية والإنجليزية. لكل واحد نافذة، والنوافذ كلها تُمرَّر معًا.',
  'compare.story': 'المثال',
  'motion.mark': 'الوسم',
  'motion.slow': 'بربع السرعة',
  'pattern.missing': 'ليس لهذه العلامة نقش.',
  'asset.cloth': 'وحدة النقش',
  'asset.band': 'وحدة الشريط',
  'asset.selvedge': 'وحدة الحاشية',
  'example.do': 'صواب',
  'example.dont': 'خطأ',
  'usage.count':
    '{count, plural, zero {لا يقرؤه أي مكوّن.} one {يقرؤه مكوّن واحد.} two {يقرؤه مكوّنان.} few {تقرؤه {count} مكوّنات.} many {يقرؤه {count} مكوّنًا.} other {يقرؤه {count} مكوّن.}}',
  'status.unknown': 'لا مكوّن بهذا الاسم.',
  'status.maturity': 'النضج',
  'status.maturity.experimental': 'تجريبي',
  'status.maturity.experimental.text': 'ينقصه اختبار أو مثال أو صورة، وكل ما فيه عرضة للتغيير.',
  'status.maturity.beta': 'أوّلي',
  'status.maturity.beta.text': 'مختبَر وموثَّق، وقد تتغيّر خصائصه في إصدار فرعي.',
  'status.maturity.stable': 'مستقر',
  'status.maturity.stable.text': 'لا تتغيّر خصائصه إلا في إصدار رئيس.',
  'status.maturity.deprecated': 'مهجور',
  'status.maturity.deprecated.text': 'سيُحذف، وفي وصفه اسم بديله.',
  'status.since': 'منذ الإصدار',
  'status.tests': 'الاختبارات',
  'status.own':
    '{count, plural, zero {ليس له ملف اختبار.} one {له ملف اختبار واحد.} two {له ملفّا اختبار.} few {له {count} ملفات اختبار.} many {له {count} ملف اختبار.} other {له {count} ملف اختبار.}}',
  'status.stories':
    '{count, plural, zero {وليس له مثال.} one {وله مثال واحد بكل علامة ووضع ولغة.} two {وله مثالان بكل علامة ووضع ولغة.} few {وله {count} أمثلة بكل علامة ووضع ولغة.} many {وله {count} مثالًا بكل علامة ووضع ولغة.} other {وله {count} مثال بكل علامة ووضع ولغة.}}',
  'status.pictures': 'وتُقارَن صوره في كل علامة.',
  'status.pictures.none': 'وليس له صورة مرجعية.',
  'status.suites': 'وتشمله مجموعات الاختبار العامة:',
  'status.engines': 'محركات المتصفحات',
  'status.keys': '(وتُضغط مفاتيحه في كل منها)',
  'status.practices': 'لوحة المفاتيح والأدوار',
  'status.practices.none': 'لا يتبع مثالًا من ممارسات ARIA، واختباراته الخاصة تضغط مفاتيحه.',
  'status.behaviours':
    '{tested, plural, zero {لا سلوك مختبَر} one {سلوك واحد مختبَر} two {سلوكان مختبَران} few {{tested} سلوكات مختبَرة} many {{tested} سلوكًا مختبَرًا} other {{tested} سلوك مختبَر}}{reasons, plural, zero {} one {، وسلوك واحد تُرك لسبب} two {، وسلوكان تُركا لسبب} few {، و{reasons} سلوكات تُركت لسبب} many {، و{reasons} سلوكًا تُرك لسبب} other {، و{reasons} سلوك تُرك لسبب}}',
  'status.size': 'الحجم مضغوطًا',
  'status.bytes': '{js} كيلوبايت شفرةً و{css} كيلوبايت تنسيقًا؛ وفي المدخل المنسَّق {styled} كيلوبايت',
};
