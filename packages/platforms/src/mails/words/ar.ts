import type { MailWord } from './en.js';

/** The neutral texts of mails in Arabic: without an address of one gender, with the six plural forms. */
export const arabic: Readonly<Record<MailWord, string>> = {
  mark: 'وسم {brand}',
  greeting: 'أهلًا {name}،',
  settings: 'اختيار الرسائل التي تصل',

  'welcome.subject': 'أهلًا بك في {brand}',
  'welcome.preheader': 'ثلاث بدايات: قراءة، أو سؤال، أو حكاية.',
  'welcome.title': 'أهلًا بك في {brand}',
  'welcome.text': 'تبدأ العضوية من اليوم، ولا شيء مطلوب: القراءة متاحة في كلّ وقت، والكلام متى كان هناك ما يقال.',
  'welcome.action': 'فتح صفحتي',
  'welcome.read': 'قراءة حكاية',
  'welcome.read-text': 'رواها أعضاء، وأذنوا بعرضها.',
  'welcome.ask': 'طرح سؤال',
  'welcome.ask-text': 'لكلّ سؤال جواب، أو سبب معلن للاعتذار عنه.',
  'welcome.story': 'رواية حكاية',
  'welcome.story-text': 'تبقى الحكاية لمن رواها، وبإذنه وحده تُعرض: أين، وإلى متى.',
  'welcome.why': 'وصلت هذه الرسالة بعد الانضمام إلى {brand}.',

  'accepted.subject': 'قُبلت الحكاية: {storyTitle}',
  'accepted.preheader': 'تُنشر يوم {date}، وتعديلها ممكن حتى ذلك اليوم.',
  'accepted.title': 'قُبلت حكايتك',
  'accepted.text': 'تُنشر «{storyTitle}» يوم {date}. شكرًا على روايتها.',
  'accepted.consent': 'تُعرض بإذنك حتى {consentEnds}. تعديل الإذن أو سحب الحكاية ممكن في أيّ وقت.',
  'accepted.action': 'معاينة الحكاية',
  'accepted.change': 'تعديل الإذن',
  'accepted.why': 'وصلت هذه الرسالة بعد إرسال حكاية إلى {brand}.',

  'digest.subject':
    'هذا الأسبوع: {answered, plural, zero {لم يُجَب عن أيّ سؤال} one {أُجيب عن سؤال واحد} two {أُجيب عن سؤالين} few {أُجيب عن # أسئلة} many {أُجيب عن # سؤالًا} other {أُجيب عن # سؤال}}',
  'digest.preheader': 'ما سُئل وما أُجيب عنه من {from} إلى {to}.',
  'digest.title': 'أسئلة الأسبوع',
  'digest.period': 'من {from} إلى {to}',
  'digest.answered':
    '{answered, plural, zero {لم يُجَب عن أيّ سؤال.} one {أُجيب عن سؤال واحد.} two {أُجيب عن سؤالين.} few {أُجيب عن # أسئلة.} many {أُجيب عن # سؤالًا.} other {أُجيب عن # سؤال.}}',
  'digest.asked':
    '{asked, plural, zero {لم يُطرح سؤال جديد.} one {طُرح سؤال جديد واحد.} two {طُرح سؤالان جديدان.} few {طُرحت # أسئلة جديدة.} many {طُرح # سؤالًا جديدًا.} other {طُرح # سؤال جديد.}}',
  'digest.waiting':
    '{waiting, plural, zero {لا سؤال ينتظر الجواب.} one {بقي سؤال واحد ينتظر الجواب.} two {بقي سؤالان ينتظران الجواب.} few {بقيت # أسئلة تنتظر الجواب.} many {بقي # سؤالًا تنتظر الجواب.} other {بقي # سؤال تنتظر الجواب.}}',
  'digest.by': 'المجيب: {by}',
  'digest.action': 'فتح لوحة الإصغاء',
  'digest.why': 'تصل هذه الرسالة مرّة كلّ أسبوع إلى أعضاء {brand}.',
  'digest.unsubscribe': 'إيقاف الرسالة الأسبوعية',

  'consent.subject': 'ينتهي الإذن يوم {date}: {storyTitle}',
  'consent.preheader': 'يُجدَّد الإذن، أو تُحجب الحكاية في ذلك اليوم.',
  'consent.title': 'ينتهي إذنك يوم {date}',
  'consent.text':
    'الإذن بعرض «{storyTitle}» قائم حتى {date}. {days, plural, zero {ينتهي اليوم.} one {بقي يوم واحد.} two {بقي يومان.} few {بقيت # أيام.} many {بقي # يومًا.} other {بقي # يوم.}}',
  'consent.choice': 'إذا جُدّد الإذن بقيت الحكاية في مكانها. وإن لم يُجدَّد حُجبت في ذلك اليوم، وبقي نصّها محفوظًا لك.',
  'consent.renew': 'تجديد الإذن',
  'consent.withdraw': 'سحب الإذن الآن',
  'consent.why': 'وصلت هذه الرسالة بعد الإذن بعرض حكاية.',
};
