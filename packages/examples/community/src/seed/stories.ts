import type { Credit } from '@wusum/tribe/stories/model';
import type { Surface } from '../server/stories/surfaces.ts';
import type { PersonId } from './people.ts';

export interface SeedStory {
  readonly id: string;
  readonly teller: PersonId;
  readonly language: 'en' | 'ar';
  readonly title: string;
  readonly text: string;
  /** Days since it was handed in. */
  readonly days: number;
  readonly credit?: Credit;
  readonly surfaces?: readonly Surface[];
  /** May a sentence of it be quoted on the home page? */
  readonly quoted?: boolean;
  readonly excerpt?: boolean;
  readonly translation?: { readonly title: string; readonly text: string; readonly by: PersonId };
  /** How far it has come; published without it. */
  readonly status?: 'submitted' | 'in review' | 'changes requested' | 'declined' | 'withdrawn';
  readonly reason?: string;
}

export const stories: readonly SeedStory[] = [
  {
    id: 'the-key',
    teller: 'salem',
    language: 'en',
    title: 'Who has the key?',
    days: 172,
    quoted: true,
    text: `In our first autumn nobody knew who had promised the key, and Huda and I stood in the rain for an hour with forty chairs in a borrowed van.
Nobody was angry. That was the worst of it: each of us thought we had been the one to forget.
Since then the key hangs at the baker’s, behind the flour. Whoever comes first asks for it by saying good morning, and the baker knows before any of us who has come.`,
    translation: {
      by: 'layla',
      title: 'عند من المفتاح؟',
      text: `في خريفنا الأوّل لم يعرف أحد من وعد بالمفتاح، فوقفنا أنا وهدى تحت المطر ساعة، ومعنا أربعون كرسيًّا في سيّارة مستعارة.
لم يغضب أحد، وكان ذلك أثقل ما في الأمر: كلّ منّا ظنّ أنّه هو الذي نسي.
ومنذ ذلك اليوم والمفتاح معلّق عند الخبّاز خلف الطحين. من جاء أوّلًا قال: صباح الخير، فيعرف الخبّاز قبلنا جميعًا من حضر.`,
    },
  },
  {
    id: 'bread',
    teller: 'huda',
    language: 'ar',
    title: 'خبز على المائدة الطويلة',
    days: 165,
    quoted: true,
    text: `لم تحضر جدّتي أمسية واحدة. كانت تقول إنّ الكلام الكثير يُتعب ركبتيها.
لكنّها كانت ترسل الخبز كلّ خميس، وتحته ورقة فيها جملة لمن يقطعه. مرّة: «لا تتركوا الصغير آخر من يأكل». ومرّة: «من تخاصما فليقتسما الرغيف الأوّل».
بعد وفاتها وجدنا الأوراق في درج المطبخ، ثلاثًا وستّين ورقة. نقرأ منها واحدة كلّ خميس، ولم نصل إلى آخرها بعد.`,
    translation: {
      by: 'mariam',
      title: 'Bread on the long table',
      text: `My grandmother never came to an evening. So much talk, she said, tired her knees.
But she sent bread every Thursday, and under it a note with one sentence for whoever cut it. Once: “Do not let the youngest be the last to eat.” Once: “If two of you have quarrelled, let them share the first loaf.”
After she died we found the drafts in a kitchen drawer, sixty-three of them. We read one each Thursday. We have not reached the last.`,
    },
  },
  {
    id: 'door',
    teller: 'mariam',
    language: 'en',
    title: 'A door that stayed open',
    days: 158,
    credit: { kind: 'pen name', name: 'a librarian from the hill' },
    text: `I came to return a book that was eleven years late. I had the apology ready.
The woman at the desk turned it over and said: “Good. We have been wondering how it ends for you.” Then she went to make tea.
I stayed the whole winter. In March I showed them the catalogue that I had written by hand, four hundred cards. Nobody had asked me to, and nobody had asked me why.`,
  },
  {
    id: 'map',
    teller: 'hamad',
    language: 'ar',
    title: 'خريطة بلا اسم',
    days: 150,
    credit: { kind: 'pen name', name: 'اثنان من حلقة الأرشيف' },
    text: `وجدناها بين أطلسين: دروب الواحة بقلم الرصاص، وعند كلّ بئر اسم طفل.
سألنا كبار البلدة فعرفوا خمسة من الأسماء. أحدهم كان حاضرًا، عمره تسع وسبعون سنة، فنظر طويلًا ثمّ قال: «هذه بئري. كنت أنزل فيها لأنّي كنت أصغرهم».
لم نعرف من رسمها. وضعناها تحت زجاج، وتركنا مكان الاسم فارغًا.`,
  },
  {
    id: 'nine-tries',
    teller: 'reem',
    language: 'en',
    title: 'The blue that took nine tries',
    days: 141,
    quoted: true,
    text: `Number one was grey. Numbers two and three were a different grey. Number four turned my hands green for a week, and I shook hands with the mayor.
I wanted to stop at seven. Thomas, who mends bicycles and knows nothing about dye, asked whether the water was the same water. It was not. We had moved the pot to the other tap.
Number nine went straight to the tailor across the lane. She has not stopped smiling, and I have not told her about the tap.`,
    translation: {
      by: 'yara',
      title: 'أزرق لم يستقم إلا في التاسعة',
      text: `خرجت الأولى رماديّة، والثانية والثالثة رماديّتين أخريين. والرابعة صبغت يديّ بالأخضر أسبوعًا، وصافحتُ فيه رئيس البلديّة.
أردت أن أتوقّف عند السابعة. فسأل توماس، وهو يُصلح الدرّاجات ولا يعرف شيئًا عن الصباغة: هل الماء هو الماء نفسه؟ لم يكن هو. كنّا قد نقلنا القدر إلى الصنبور الآخر.
والتاسعة ذهبت رأسًا إلى الخيّاطة التي قبالتنا، ومن يومها وهي تبتسم. ولم أحدّثها عن الصنبور.`,
    },
  },
  {
    id: 'channel',
    teller: 'saif',
    language: 'ar',
    title: 'ليلة انقطع الماء',
    days: 133,
    text: `في الثانية ليلًا صمت الفلج. من عاش بجانبه يوقظه الصمت كما يوقظ غيره الصوت.
مشينا الساقية كلّها بالسُّرُج، سبعة رجال وامرأتان وولد لم يرضَ أن ينام. عند الفرضة التاسعة وجدنا الحجر قد زلّ شبرًا.
رفعه ستّة، فشربت اثنتان وأربعون ضاحية مع الفجر. والولد هو الذي رأى الماء أوّلًا. دُوّن اسمه في الدفتر، بإذن أبيه.`,
    surfaces: ['page', 'wall', 'feed'],
  },
  {
    id: 'mirror',
    teller: 'dana',
    language: 'en',
    title: 'I ground a mirror in my mother’s kitchen',
    days: 126,
    text: `Forty hours, one ruined table. She never said a word about the table.
When it was done I carried it to the roof in a blanket and let her look first. She was quiet for a long time. Then she asked whether the rings were dirt.
They were not dirt. She came up again the next night, with a chair.`,
    translation: {
      by: 'ziad',
      title: 'صقلتُ مرآة في مطبخ أمّي',
      text: `أربعون ساعة وطاولة تلفت، ولم تقل أمّي كلمة عن الطاولة.
لمّا انتهيت حملتها إلى السطح في بطّانيّة، وتركت أمّي تنظر أوّلًا. سكتت طويلًا، ثمّ سألت: هذه الحلقات غبار؟
لم تكن غبارًا. وصعدت في الليلة التالية ومعها كرسيّ.`,
    },
  },
  {
    id: 'silent-guest',
    teller: 'yusuf',
    language: 'ar',
    title: 'ضيف لزم الصمت سنة',
    days: 119,
    quoted: true,
    text: `كان يأتي كلّ خميس فيجلس عند الباب، ويخرج مع آخر فنجان. حسبناه لا يفهم لغتنا، فصرنا نتكلّم أبطأ.
بعد سنة قال أوّل جملة له: «في الشتاء الماضي قلتم إنّ السقف سيُصلَح قبل المطر». ثمّ عدّد علينا أربعة وعود أخرى.
هو الآن صاحب دفتر الأسئلة. ولا أحد يَعِد بشيء وهو في الغرفة إلا وهو ينظر إليه.`,
  },
  {
    id: 'bicycle',
    teller: 'thomas',
    language: 'en',
    title: 'Eleven bicycles and one bell',
    days: 111,
    text: `I opened the workshop because I could not say anything in Arabic yet, and a chain needs no grammar.
The first week eleven children came, all with the same broken bicycle: it was one bicycle, and they took turns. We repaired it eleven times, because each of them wanted to do it.
There was one bell for all of them. They have a rota now. I learned the word for it before I learned the word for bell.`,
  },
  {
    id: 'loose-thread',
    teller: 'amal',
    language: 'en',
    title: 'The thread my grandmother left loose',
    days: 104,
    quoted: true,
    credit: { kind: 'pen name', name: 'a weaver from the north' },
    text: `She warped forty threads and left one slack. “That one is for whoever comes after you,” she said, and would not explain.
I was the one who came after. I found it last winter, under my thumb, when I took the loom out of its sacks.
We have kept one place empty in every plan since. Nobody has asked us yet what it is for.`,
    translation: {
      by: 'noor',
      title: 'خيط تركته جدّتي مرخيًّا',
      text: `مدّت على النول أربعين خيطًا وتركت واحدًا مرخيًّا، وقالت: «هذا لمن يأتي بعدك»، ولم تزد.
وكنت أنا من أتى. وجدته الشتاء الماضي تحت إبهامي، حين أخرجتُ النول من أكياسه.
ومنذ ذلك الحين نترك في كلّ مخطّط موضعًا خاليًا، ولم يسألنا أحد بعد عمّا تركناه له.`,
    },
  },
  {
    id: 'letters',
    teller: 'fatima',
    language: 'ar',
    title: 'علّمتني ابنتي الحروف',
    days: 97,
    text: `كنت أوقّع بإبهامي حتّى السنة الماضية. ابنتي في الصفّ الثاني، وكانت تحتاج تلميذًا للعبتها.
جلستُ على الكرسيّ الصغير ورفعتُ يدي قبل أن أتكلّم. أخطأتُ في الضاد فقالت لي: «لا بأس، كلّهم يخطئون فيها أوّل مرّة».
هذه أوّل حكاية أكتبها بنفسي. راجعتها المعلّمة، ووضعتْ نجمة.`,
    credit: { kind: 'name', name: 'فاطمة الزهراء' },
  },
  {
    id: 'wrong-address',
    teller: 'aisha',
    language: 'en',
    title: 'I was looking for the dentist',
    days: 90,
    text: `The number on the door was the same, the street was not. I sat in the front room for twenty minutes with a swollen cheek before I understood that nobody here would call my name.
They were arguing about whether a question can be finished. Somebody handed me a cushion for my face.
I did go to the dentist, later. I came back to tell them how the argument should have ended.`,
  },
  {
    id: 'cards',
    teller: 'jaber',
    language: 'ar',
    title: 'لعبة الورق التي لم تنتهِ',
    days: 84,
    credit: { kind: 'none' },
    text: `بدأنا اللعبة قبل أن يسافر أخي. رتّبنا الأوراق في علبة وكتبنا عليها: «الدور لك».
كلّ سنة يعود أسبوعًا فنلعب جولة أو جولتين ونختلف في العدّ.
هذه السنة لم يعد. وفتحتْ ابنته العلبة وسألتني: لمن الدور؟ قلت: لك.`,
  },
  {
    id: 'roof',
    teller: 'ingrid',
    language: 'en',
    title: 'Where I come from, nobody sits on a roof',
    days: 77,
    text: `Roofs at home are for snow. So when they said “come up,” I looked for the office.
It took me a month to lie down on the mat like the others and not hold on to anything. Hana says I gripped the edge of the carpet as if the sky might tip.
Last week I was the one who said to a newcomer: you can let go now. It is only far.`,
  },
  {
    id: 'voice-note',
    teller: 'salma',
    language: 'ar',
    title: 'رسالة صوتيّة من أربع ثوانٍ',
    days: 70,
    surfaces: ['page', 'wall'],
    text: `أرسلتُ إلى المجموعة رسالة صوتيّة بالخطأ: أربع ثوانٍ فيها صوت إبريق وضحكة أمّي.
قبل أن أحذفها كتب سبعة منهم: أعيدي إرسالها. قالوا إنّها تشبه بيوتهم.
حفظناها في الأرشيف باسم «إبريق، مجهول». أمّي أذنت، وطلبت أن نكتب: شاي بالنعناع.`,
  },
  {
    id: 'first-no',
    teller: 'bilal',
    language: 'en',
    title: 'The first time I was told no here',
    days: 63,
    text: `I had a plan for the courtyard, with drawings. They heard all of it. Then Noor said no, and gave the reason: the tree is older than any of us, and it is where Umm Salim sits.
I have been told no in many places. Usually it comes without a reason, or the reason comes without the no.
Umm Salim showed me where the shade falls in April. My bench is there now. It is a better bench than the plan.`,
  },
  {
    id: 'recipe',
    teller: 'shamma',
    language: 'ar',
    title: 'وصفة بلا مقادير',
    days: 56,
    text: `سألتُ جارتنا عن مقدار الهيل فقالت: «حتّى يعجبك». وعن النار قالت: «حتّى تسكت القدر».
كتبتُ الوصفة كما قالتها، وطبخ منها أحد عشر بيتًا. خرجت أحد عشر طعمًا، وكلّها طعمها.
قالت لمّا ذاقتها: «الآن صارت وصفة».`,
    translation: {
      by: 'lina',
      title: 'A recipe without amounts',
      text: `I asked our neighbour how much cardamom, and she said: “Until you like it.” How hot? “Until the pot goes quiet.”
I wrote the recipe down as she said it, and eleven households cooked from it. There were eleven tastes, and every one was hers.
When she had tried them all she said: “Now it is a recipe.”`,
    },
  },
  {
    id: 'clock',
    teller: 'peter',
    language: 'en',
    title: 'Ten minutes late, all of us',
    days: 49,
    excerpt: true,
    surfaces: ['page', 'wall', 'home'],
    text: `The clock in the hall has been ten minutes slow since before I came. I am a watchmaker’s son. I offered.
They asked me to leave it. Everybody who comes here arrives in a hurry from somewhere else, they said, and the first thing the house does is give them ten minutes.
I have repaired the other two clocks. That one I only dust.`,
  },
  {
    id: 'stutter',
    teller: 'tariq',
    language: 'ar',
    title: 'انتظروا آخر الجملة',
    days: 42,
    text: `أتلعثم منذ كنت صغيرًا، وأعرف وجوه الناس حين يكملون عنّي الجملة رحمةً بي.
هنا لم يكملها أحد. في أوّل خميس لي وقفتُ عند كلمة «أعتقد» نصف دقيقة، فنظرت امرأة إلى الشبّاك وصبّت لنفسها شايًا، ولم تنظر إليّ حتّى انتهيت.
عرفت بعد ذلك أنّها قاعدة: ننتظر آخر كلمة، ثم نَفَسًا بعدها.`,
    credit: { kind: 'name', name: 'طارق' },
  },
  {
    id: 'seedlings',
    teller: 'rosa',
    language: 'en',
    title: 'Forty seedlings, thirty-nine neighbours',
    days: 30,
    text: `I had miscounted. Thirty-nine families took a lemon seedling, and one stayed on my step in its yoghurt pot.
On the second evening a boy knocked. He said his family already had one, but it looked lonely here.
It lives on the stairs now, between the floors, so that nobody has to own it. It has four leaves and a rota.`,
  },
  {
    id: 'night-shift',
    teller: 'emeka',
    language: 'en',
    title: 'What I hear on the night shift',
    days: 9,
    status: 'in review',
    text: `I guard an office tower, midnight to eight. Nobody has ever asked me what it sounds like.
The lifts settle one after the other, top to bottom, like somebody putting down shopping. At four the bakery truck. At five the first call to prayer, then the second, a little late, always the second a little late.
I wrote the times down for a month. I would like somebody to read them.`,
  },
  {
    id: 'ring',
    teller: 'wafa',
    language: 'ar',
    title: 'خاتم في رمل الورشة',
    days: 5,
    status: 'submitted',
    text: `فقدتُ خاتمي في ورشة الفخّار، فنخل الصغار الرمل ثلاثة أيّام ولم يقولوا لي.
في اليوم الرابع وضعوه على عجلتي داخل إناء صغير صنعوه له، معوجّ وجميل.
لم أعد ألبسه. هو في إنائه، والإناء على الرفّ، ومن سأل حكيت له.`,
  },
  {
    id: 'neighbour-name',
    teller: 'karim',
    language: 'en',
    title: 'The man upstairs',
    days: 18,
    status: 'changes requested',
    reason:
      'Your neighbour is named in full and has not been asked. Ask him, or call him the man upstairs throughout, and hand it in again.',
    text: `For two years I knew him only by his radio. Then the power failed, and the silence came down the stairs with a candle in its hand.
He had brought two cups. We have drunk tea at every failure of the power since, and I no longer mind the company that sells it.`,
  },
  {
    id: 'two-cities',
    teller: 'nadia',
    language: 'en',
    title: 'Two cities in one drawer',
    days: 75,
    status: 'withdrawn',
    text: `In the top drawer I keep the tickets of a tram that no longer runs, and the library card of a town where I did not stay.
I told this once, and then I wanted it back.`,
  },
];
