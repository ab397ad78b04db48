/**
 * Phrases of a rule by language. They are found in their inflections, as terms of a lexicon are. `{a|b}` is one of several:
 * classes of words, so that a list is about a way to speak and not about one wording.
 */
export type Phrases = Readonly<Record<'en' | 'ar', readonly string[]>>;

/** Words between the words of a phrase that change nothing: we are very, very proud. In lower case. */
export const fillers: Readonly<Record<'en' | 'ar', ReadonlySet<string>>> = {
  en: new Set(
    'very so really truly extremely incredibly absolutely just also always quite rather especially'.split(' '),
  ),
  ar: new Set('جدًا جدًّا جدا حقًا حقًّا حقا دائمًا دائما كثيرًا كثيرا أيضًا أيضا اليوم'.split(' ')),
};

/** What promises more than it says, and hurries. */
export const clickbait: Phrases = {
  en: [
    'you {won’t|will never|can’t} {believe|guess|imagine}',
    'what happened next',
    'will {blow your mind|surprise you|shock you|amaze you|astonish you}',
    'number … will surprise you',
    'this one trick',
    'one {weird|simple|strange} trick',
    '{doctors|experts} hate',
    'the secret {to|behind}',
    'the truth {about|behind}',
    'don’t miss {out|this|it}',
    'limited time {only|offer|deal|sale|discount}',
    'for a limited time',
    'while {stocks|supplies} last',
    'act {now|fast}',
    'hurry up',
    'last chance',
    'before it’s too late',
    'change {everything|your life|the way you}',
    'game changer',
    'a must {see|have|read}',
    'go viral',
    'once in a lifetime',
    '{mind blowing|jaw dropping}',
  ],
  ar: [
    'لن {تصدّق|تصدّقوا|تصدّقي|تتخيّل|تتخيّلوا|تتخيّلي|تتوقّع|تتوقّعوا|تتوقّعي}',
    'لا {يفوتك|يفوتكم|يفوتنّك|تفوّت|تفوّتوا|تفوّتي}',
    '{سيدهشك|سيدهشكم|ستندهش|ستندهشون|سيذهلك|سيذهلكم}',
    'السرّ وراء',
    'حصري جدًا',
    'فرصة {العمر|ذهبية|لا تعوّض|لا تتكرّر|لا مثيل لها}',
    'آخر فرصة',
    'الفرصة الأخيرة',
    'لفترة محدودة',
    'سارع',
    'سارعوا',
    'قبل فوات الأوان',
    '{شاهد|شاهدوا} قبل الحذف',
    'ما حدث بعد ذلك',
    'خدعة بسيطة',
    '{يغيّر|سيغيّر|تغيّر|ستغيّر|غيّر} {حياتك|حياتكم|كلّ شيء}',
  ],
};

const suppliers = '{provider|supplier|company|brand|platform|manufacturer|maker|vendor|agency|studio}';
const glad = '{proud|thrilled|excited|delighted|honoured|honored|pleased}';
const announce = '{announce|introduce|present|unveil|launch|reveal}';
const arabicSuppliers = '{شركة|منصّة|مؤسسة|علامة|وكالة|جهة|دار}';
const ofTheWorld = '{عالميًا|عربيًا|إقليميًا|محليًا|في العالم|في المنطقة|في مجالها|في مجاله}';

/** What a speaker says in praise of what is its own, without a fact. */
export const vanity: Phrases = {
  en: [
    'world {class|leading|renowned}',
    'best {in class|of breed}',
    '{industry|market} {leading|leader}',
    `{leading|premier|foremost} ${suppliers}`,
    '{cutting|bleeding|leading} edge',
    'state of the art',
    'next generation',
    'award winning',
    'revolutionary',
    '{ground|path} breaking',
    'trail blazing',
    'un{paralleled|rivalled|rivaled|equalled|equaled|surpassed|beatable|matched}',
    'second to none',
    'like no other',
    'one stop shop',
    '{seamless|seamlessly}',
    '{effortless|effortlessly}',
    'trusted by {millions|thousands}',
    `number one {choice|${suppliers.slice(1, -1)}}`,
    'thought leader',
    'game changing',
    `we are ${glad} to ${announce}`,
  ],
  ar: [
    '{الأفضل|الأكبر|الأقوى|الأجمل} على الإطلاق',
    '{الأول|الأولى} من {نوعه|نوعها}',
    `{رائدة|رائد} ${ofTheWorld}`,
    `${arabicSuppliers} رائدة`,
    '{بمعايير|بمقاييس|بمواصفات|بجودة} عالمية',
    '{عالمي|عالمية} {المستوى|الجودة}',
    'لا {مثيل|نظير} {له|لها}',
    'لا {يُضاهى|تُضاهى|يُنافس|تُنافس|يُقارن|تُقارن}',
    '{منقطع|منقطعة} النظير',
    'ثورة في عالم',
    'أحدث التقنيات',
    '{حائز|حائزة} على جوائز',
    '{نفخر|نفتخر|نعتزّ|نتشرّف} {بالإعلان|بإعلان|بتقديم|بإطلاق|بالكشف|بطرح}',
    '{يسرّنا|يسعدنا|يشرّفنا} {الإعلان|تقديم|إطلاق|الكشف|أن نعلن|أن نقدّم|أن نطلق|أن نكشف}',
    'تجربة {فريدة|استثنائية|لا تُنسى}',
    'غير {مسبوق|مسبوقة}',
  ],
};

/** Words that take back what the sentence says. */
export const hedges: Phrases = {
  en: [
    'basically',
    'arguably',
    '{perhaps|maybe|presumably|supposedly|seemingly}',
    'somewhat',
    '{sort|kind} of',
    'it {seems|would seem|appears|would appear} that',
    'it would appear',
    '{we|i} {think|believe|feel|guess|suppose} that',
    '{in|from} {our|my} {opinion|view|point of view}',
    'in some {ways|sense|respects}',
    'more or less',
    'to {some|a certain} {extent|degree}',
    'for the most part',
    'by and large',
    'as far as we {know|can tell}',
    'it {is worth noting|should be noted|must be noted} that',
    'please note {that|}',
    'please be {advised|aware}',
    'as you {|may} know',
    'as we all know',
    '{needless to say|it goes without saying}',
    'simply',
    'obviously',
    'of course',
  ],
  ar: [
    'نوعًا ما',
    'إلى {حدّ ما|حدّ بعيد|درجة ما}',
    'بشكل أو بآخر',
    '{ربّما|لعلّ}',
    'على {الأرجح|الأغلب|العموم}',
    '{بوجه|بشكل} عام',
    'بصفة عامة',
    'في {رأينا|رأيي|نظرنا}',
    'من وجهة {نظرنا|نظري}',
    'يمكن القول',
    'إن صحّ التعبير',
    '{من|} الجدير بالذكر',
    'تجدر الإشارة إلى',
    '{نودّ|نحبّ} {إعلامكم|إعلامك|إحاطتكم}',
    'نحيطكم علمًا',
    'يرجى العلم',
    'كما {تعلمون|تعلم|تعلمين|نعلم|يعلم الجميع}',
    'غنيّ عن القول',
    'بطبيعة الحال',
    'ببساطة',
    'كما هو {معلوم|معروف}',
  ],
};

/** Words after which `kind of` and `sort of` speak of a kind: one kind of file. */
export const beforeKinds: ReadonlySet<string> = new Set(
  (
    'a an one two three many several this that these those each every any some what which the another no of all both ' +
    'new same different other certain special right'
  ).split(' '),
);

/** Work, as a word with a man or a woman in it, and the word for anybody. */
const workers: Readonly<Record<string, string>> = {
  chair: 'chair',
  police: 'police officer',
  fire: 'firefighter',
  sales: 'salesperson',
  business: 'business person',
  spokes: 'spokesperson',
  congress: 'member of congress',
  council: 'councillor',
  mail: 'letter carrier',
  post: 'letter carrier',
  crafts: 'craftsperson',
  fore: 'supervisor',
  camera: 'camera operator',
  news: 'reporter',
  anchor: 'anchor',
  states: 'leader',
  work: 'worker',
  repair: 'technician',
  trades: 'tradesperson',
  middle: 'go-between',
  lay: 'layperson',
};
const severalOf = (anybody: string) =>
  anybody.endsWith('person') ? anybody.replace(/person$/u, 'people') : anybody.replace(/^(\S+(?= of )|.*)/u, '$1s');
const work = Object.entries(workers).flatMap(([stem, anybody]) => [
  ...['man', 'woman'].map((gender) => [stem + gender, [anybody]] as const),
  ...['men', 'women'].map((gender) => [stem + gender, [severalOf(anybody)]] as const),
]);

/** Words that leave people out, and what to write. */
export const inclusive: Readonly<Record<'en' | 'ar', Readonly<Record<string, readonly string[]>>>> = {
  en: {
    ...Object.fromEntries(work),
    'white list': ['allow list'],
    'black list': ['block list'],
    'master {|and} slave': ['primary and replica'],
    guys: ['everyone', 'all'],
    'man power': ['people', 'workforce'],
    'man hours': ['hours of work'],
    'man made': ['artificial', 'made'],
    mankind: ['people', 'humanity'],
    'house wife': ['homemaker'],
    'sanity check': ['check'],
    'dummy value': ['sample value'],
    crippled: ['broken', 'limited'],
    '{handicapped|retarded}': ['disabled'],
    'the {disabled|handicapped}': ['disabled people'],
    'the blind': ['blind people'],
    'the deaf': ['deaf people'],
    'deaf {|and} {mute|dumb}': ['deaf'],
    'wheelchair bound': ['wheelchair user'],
    'confined to a wheelchair': ['wheelchair user'],
    '{suffers|suffering} from': ['has'],
    'normal people': ['most people'],
    'third world': ['the countries by name'],
    grandfathered: ['exempt', 'legacy'],
    'illegal {alien|immigrant}': ['undocumented person'],
    '{his or her|her or his}': ['their'],
    '{he or she|she or he}': ['they'],
    '{him or her|her or him}': ['them'],
    'himself or herself': ['themselves'],
  },
  ar: {
    'القائمة السوداء': ['قائمة المنع'],
    'القائمة البيضاء': ['قائمة السماح'],
    '{رجل|شخص|شابّ|طفل|ولد} {أعرج|أعمى|أصمّ|أخرس|أبكم|كسيح|مشلول|مجنون|متخلّف}': ['شخص ذو إعاقة'],
    '{امرأة|المرأة|فتاة|شابّة|طفلة|بنت} {عرجاء|عمياء|صمّاء|خرساء|بكماء|كسيحة|مشلولة|مجنونة|متخلّفة}': ['امرأة ذات إعاقة'],
    '{متخلّف|متخلّفة} عقليًا': ['ذو إعاقة ذهنية'],
    'الصمّ والبكم': ['الصمّ'],
    معاق: ['شخص ذو إعاقة'],
    المعوقين: ['ذوو الإعاقة'],
    'ذوي الاحتياجات الخاصة': ['ذوو الإعاقة'],
    'الرجل العادي': ['أيّ شخص'],
    'ربة منزل': ['مدبّرة بيتها'],
    'القوى العاملة من الرجال': ['العاملون والعاملات'],
    'العالم الثالث': ['البلدان بأسمائها'],
    'الأشخاص الطبيعيون': ['أكثر الناس'],
  },
};
