import type { referenceEn } from './reference.en.js';

/** Arabic text of the changelog and of the accessibility statement. */
export const referenceAr: Record<keyof typeof referenceEn, string> = {
  'nav.Changelog': 'سجل التغييرات',
  'changelog.lead': 'ما تغيّر لمستخدمي كل حزمة، وأوّله ما سيأتي به الإصدار القادم.',
  'changelog.search': 'ابحث في التغييرات',
  'changelog.package': 'الحزمة',
  'changelog.all': 'كل الحزم',
  'changelog.count':
    '{count, plural, zero {لا تغيير.} one {تغيير واحد.} two {تغييران.} few {{count} تغييرات.} many {{count} تغييرًا.} other {{count} تغيير.}}',
  'changelog.rest':
    '{count, plural, zero {لا تغيير} one {أظهر التغيير} two {أظهر التغييرين} few {أظهر التغييرات كلها، وهي {count}} many {أظهر التغييرات كلها، وهي {count}} other {أظهر التغييرات كلها، وهي {count}}}',
  'tokens.rest':
    '{count, plural, zero {لا رمز} one {أظهر الرمز} two {أظهر الرمزين} few {أظهر الرموز كلها، وهي {count}} many {أظهر الرموز كلها، وهي {count}} other {أظهر الرموز كلها، وهي {count}}}',
  'changelog.next': 'الإصدار القادم',
  'changelog.version': 'الإصدار {version}',
  'changelog.major': 'تغييرات كاسرة',
  'changelog.minor': 'الجديد',
  'changelog.patch': 'الإصلاحات',

  'nav.Accessibility': 'إتاحة الاستخدام',
  'accessibility.lead':
    'ما تقدّمه هذه المكوّنات لمن يستعمل لوحة المفاتيح أو قارئ الشاشة أو نصًّا كبيرًا أو تباينًا أعلى: ما اختُبر منها، وما لم يُختبر.',
  'accessibility.goal': 'الهدف',
  'accessibility.goal.text':
    'أن يستوفي كل مكوّن إرشادات WCAG 2.2 في المستوى AA، بكل علامة ووضع وتباين، بالعربية والإنجليزية. ولا يكون التطبيق متاحًا إلا إذا كانت نصوصه وعناوينه وترتيب التركيز فيه كذلك.',
  'accessibility.goal.source':
    'أرقام هذه الصفحة تكتبها الاختبارات والمصرِّف، وليست شهادة: فالاختبار لا يجد إلا ما يبحث عنه، ومن يستعمل التقنيات المساعدة يجد أكثر.',
  'accessibility.tests': 'ما يُجرى قبل كل إصدار',
  'accessibility.axe':
    'تفحص axe باللغتين {stories, plural, zero {بلا مثال} one {مثالًا واحدًا} two {مثالين} few {{stories} أمثلة} many {{stories} مثالًا} other {{stories} مثال}} لما مجموعه {components, plural, zero {لا مكوّن} one {مكوّن واحد} two {مكوّنان} few {{components} مكوّنات} many {{components} مكوّنًا} other {{components} مكوّن}}، وكل ما تجده خطأ يوقف الإصدار.',
  'accessibility.second':
    'ويفحصها محرّك ثانٍ، accessibility-checker-engine، بقواعد WCAG 2.2. وما يُبلغ عنه وليس عيبًا له سبب مكتوب.',
  'accessibility.engines': 'ويُعرض كل مكوّن في ثلاثة محركات:',
  'accessibility.mirror': 'ويُقارَن كل مكوّن بصورته في المرآة، حتى لا يبقى شيء في الجهة الخطأ بالعربية.',
  'accessibility.laws': 'ولا تكسر المكوّنات كلمة من ٨٠ حرفًا في عرض ٣٢٠ بكسل، ولا الطباعة، ولا أوراق أنماط غريبة.',
  'accessibility.contrast': 'التباين',
  'accessibility.contrast.text':
    'يحسب المصرِّف كل زوج من الألوان قد يلتقي ويقيسه، في كل وضع وتباين. النصّ يحتاج إلى ٤٫٥:١، والنصّ الكبير والحدود والعلامات إلى ٣:١.',
  'accessibility.contrast.caption': 'أزواج كل علامة',
  'accessibility.pairs': 'الأزواج',
  'accessibility.lowest.text': 'أدنى نصّ',
  'accessibility.lowest.edge': 'أدنى حدّ',
  'accessibility.failing': 'دون المطلوب',
  'accessibility.keyboard': 'لوحة المفاتيح والأدوار',
  'accessibility.keyboard.text':
    'السلوكات مأخوذة من اختبارات «ممارسات ARIA». وكل مكوّن يتبع مثالًا منها له في كل سلوك اختبار أو سبب.',
  'accessibility.keyboard.sum':
    '{examples, plural, zero {لا أمثلة} one {مثال واحد} two {مثالان} few {{examples} أمثلة} many {{examples} مثالًا} other {{examples} مثال}}: {tested, plural, zero {لا سلوك مختبَر} one {سلوك واحد مختبَر} two {سلوكان مختبَران} few {{tested} سلوكات مختبَرة} many {{tested} سلوكًا مختبَرًا} other {{tested} سلوك مختبَر}}{reasons, plural, zero {} one {، وسلوك واحد تُرك لسبب} two {، وسلوكان تُركا لسبب} few {، و{reasons} سلوكات تُركت لسبب} many {، و{reasons} سلوكًا تُرك لسبب} other {، و{reasons} سلوك تُرك لسبب}}.',
  'accessibility.keyboard.caption': 'أمثلة تتبعها المكوّنات',
  'accessibility.component': 'المكوّن',
  'accessibility.example': 'المثال',
  'accessibility.tested': 'مختبَر',
  'accessibility.reasons': 'متروك لسبب',
  'accessibility.everywhere': 'تُضغط مفاتيحه في ثلاثة محركات',
  'accessibility.yes': 'نعم',
  'accessibility.spoken': 'ما ينطق به قارئ الشاشة',
  'accessibility.spoken.text':
    'يمرّ قارئ شاشة افتراضي بهذه المكوّنات باللغتين، ويُقارَن ما ينطق به في اختبار. ولا يُغني عن قارئ حقيقي.',
  'accessibility.spoken.en': 'بالإنجليزية',
  'accessibility.spoken.ar': 'بالعربية',
  'accessibility.left': 'حدود معروفة',
  'accessibility.left.text':
    'سلوكات يؤدّيها المكوّن على نحو آخر، ومع كل منها سببه. {count, plural, zero {ولا مثال خارج التغطية.} one {ومثال واحد خارج التغطية: جزء ليس عندنا، أو ليس لسلوكه اختبار من هذا النوع.} two {ومثالان خارج التغطية: أجزاء ليست عندنا، أو ليس لسلوكها اختبار من هذا النوع.} few {و{count} أمثلة خارج التغطية: أجزاء ليست عندنا، أو ليس لسلوكها اختبار من هذا النوع.} many {و{count} مثالًا خارج التغطية: أجزاء ليست عندنا، أو ليس لسلوكها اختبار من هذا النوع.} other {و{count} مثال خارج التغطية: أجزاء ليست عندنا، أو ليس لسلوكها اختبار من هذا النوع.}}',
  'accessibility.examples.left': 'الأمثلة خارج التغطية',
  'accessibility.report': 'الإبلاغ عن عيب',
  'accessibility.report.text':
    'يكفي ذكر المتصفح وقارئ الشاشة واللغة، وما فُعل، وما كان متوقَّعًا. عيب الإتاحة عيب كسائر العيوب.',
  'accessibility.report.link': 'فتح قائمة البلاغات',

  'docs.stories': 'الأمثلة',
  'docs.compare': 'مقارنة',
  'docs.status': 'الحالة',
  'docs.name': 'الاسم',
  'docs.description': 'الوصف',
  'docs.default': 'الافتراضي',
  'docs.control': 'التحكّم',
  'docs.prop': 'الخاصّية',
  'docs.type': 'النوع',
  'docs.part': 'الجزء',
  'docs.parts': 'الأجزاء',
  'docs.element': 'العنصر',
  'docs.class': 'الصنف',
  'docs.attributes': 'السمات',
  'docs.reads': 'يقرأ',
  'docs.sets': 'يضبط',
  'docs.variables': 'متغيّرات CSS',
};
