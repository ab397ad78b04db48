import { compareArguments, compileCatalogue, formatMessage } from '@wusum/voice';

const english = [{ key: 'thread.replies', text: '{count, plural, =0 {No reply yet} one {# reply} other {# replies}}' }];
const arabic = [
  {
    key: 'thread.replies',
    text: '{count, plural, zero {لا ردّ بعد} one {ردّ واحد} two {ردّان} few {# ردود} many {# ردًّا} other {# ردّ}}',
  },
];
const place = 'words.json'; // returned with each problem
const en = compileCatalogue(
  english.map((entry) => ({ ...entry, place })),
  'en',
);
const ar = compileCatalogue(
  arabic.map((entry) => ({ ...entry, place })),
  'ar-u-nu-arab',
);
const problems = [...en.problems, ...ar.problems, ...compareArguments({ en: en.signatures, ar: ar.signatures })];
if (problems[0]) throw new Error(problems[0].what); // problems are data, with codes from WS-V002

const message = ar.messages['thread.replies']!;
const texts = [2, 11].map((count) => formatMessage(message, 'ar-u-nu-arab', { count }));
// ['ردّان', '١١ ردًّا']

// End of the example.
export { texts };
