/** The neutral texts of mails in English: ICU messages. `{brand}` is written by the build, all else by the sender. */
export const english = {
  mark: 'Mark of {brand}',
  greeting: 'Hello {name},',
  settings: 'Choose which mails you get',

  'welcome.subject': 'Welcome to {brand}',
  'welcome.preheader': 'Three ways to begin: read, ask, tell.',
  'welcome.title': 'Welcome to {brand}',
  'welcome.text':
    'Your membership starts today. Nothing is expected of you: read for as long as you like, and speak when you have something to say.',
  'welcome.action': 'Open my page',
  'welcome.read': 'Read a story',
  'welcome.read-text': 'Members told it, and gave their consent.',
  'welcome.ask': 'Ask a question',
  'welcome.ask-text': 'Every question gets an answer, or the reason why there is none.',
  'welcome.story': 'Tell a story',
  'welcome.story-text': 'It stays yours: you decide where it is shown, and until when.',
  'welcome.why': 'You get this mail because you joined {brand}.',

  'accepted.subject': 'Your story is accepted: {storyTitle}',
  'accepted.preheader': 'It is published on {date}. You can change it until then.',
  'accepted.title': 'Your story is accepted',
  'accepted.text': 'We publish “{storyTitle}” on {date}. Thank you for telling it.',
  'accepted.consent':
    'It is shown with your consent until {consentEnds}. You can change your consent or withdraw the story at any time.',
  'accepted.action': 'Preview the story',
  'accepted.change': 'Change my consent',
  'accepted.why': 'You get this mail because you sent a story to {brand}.',

  'digest.subject': 'This week: {answered, plural, one {# question answered} other {# questions answered}}',
  'digest.preheader': 'What was asked and answered from {from} to {to}.',
  'digest.title': 'The week in questions',
  'digest.period': 'From {from} to {to}',
  'digest.answered':
    '{answered, plural, =0 {No question was answered.} one {# question was answered.} other {# questions were answered.}}',
  'digest.asked':
    '{asked, plural, =0 {No new question was asked.} one {# new question was asked.} other {# new questions were asked.}}',
  'digest.waiting':
    '{waiting, plural, =0 {No question is waiting for an answer.} one {# question is waiting for an answer.} other {# questions are waiting for an answer.}}',
  'digest.by': 'Answered by {by}',
  'digest.action': 'Open the listening board',
  'digest.why': 'You get this digest once a week as a member of {brand}.',
  'digest.unsubscribe': 'Stop the digest',

  'consent.subject': 'Your consent ends on {date}: {storyTitle}',
  'consent.preheader': 'Renew it, or the story comes down that day.',
  'consent.title': 'Your consent ends on {date}',
  'consent.text':
    'You allowed us to show “{storyTitle}” until {date}. {days, plural, =0 {It ends today.} one {# day is left.} other {# days are left.}}',
  'consent.choice':
    'If you renew it, the story stays where it is. If you do nothing, it comes down that day, and its text is kept for you.',
  'consent.renew': 'Renew my consent',
  'consent.withdraw': 'Withdraw it now',
  'consent.why': 'You get this mail because you gave your consent to show a story.',
} as const;

/** Name of a text of a mail. */
export type MailWord = keyof typeof english;
