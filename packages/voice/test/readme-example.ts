import { compileVoice, formatMessage } from '@wusum/voice';

const replies = {
  en: { plural: 'count', one: '{count} reply', other: '{count} replies' },
  ar: {
    plural: 'count',
    zero: 'لا ردّ بعد',
    one: 'ردّ واحد',
    two: 'ردّان',
    few: '{count} ردود',
    many: '{count} ردًّا',
    other: '{count} ردّ',
  },
};
const { voice, diagnostics } = compileVoice([
  { path: 'voice.tone.funny-serious', value: 0.3 },
  { path: 'voice.tone.formal-casual', value: 0.2 },
  { path: 'voice.tone.respectful-irreverent', value: -0.5 },
  { path: 'voice.tone.enthusiastic-matter-of-fact', value: 0.3 },
  { path: 'voice.message.thread.replies', value: 1, extension: { message: replies } },
]);
if (diagnostics[0]) throw new Error(diagnostics[0].message); // problems are data, with codes from WS-V001

const texts = [2, 11].map((count) => formatMessage(voice.messages.ar['thread.replies']!, 'ar-u-nu-arab', { count }));
// ['ردّان', '١١ ردًّا']

// End of the example.
export { texts };
