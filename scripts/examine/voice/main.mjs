/**
 * Measures the rules of the voice checker on held strings: recall, precision and false alarms of each rule and language
 * with intervals, and the mutation score. `npm run examine -- voice [--write=no] [--all]`
 */
import { mechanicalRules } from '../../../packages/voice/src/check/rule-names.ts';
import { approvedLines, languages } from '../../../packages/voice/test/held/lines.ts';
import { measurePublished, measureRules, wilson } from '../../../packages/voice/test/held/measure.ts';
import { faultyLines } from '../../../packages/voice/test/held/mutations.ts';
import { table, writeBetweenMarkers } from '../../bench/shared/document.mjs';
import { speakersTable } from './speakers.mjs';
import { toneTable } from './tone.mjs';
import { alarmsInStrings } from './strings.mjs';
import { alarmsInWords } from './words.mjs';

const isWritten = !process.argv.includes('--write=no');
const isLong = process.argv.includes('--all');
const share = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(3));
const range = ([low, high], digits = 3, scale = 1) =>
  `${(low * scale).toFixed(digits)}–${(high * scale).toFixed(digits)}`;

function rowOf({ rule, faulty, caught, elsewhere, approved, falseAlarms }, words) {
  const alarms = falseAlarms + words.alarms;
  const strings = approved + words.strings;
  return [
    rule,
    `${caught}/${faulty}`,
    `${share(caught, faulty)} (${range(wilson(caught, faulty))})`,
    share(caught, caught + elsewhere + alarms),
    `${((1000 * alarms) / strings).toFixed(1)} (${range(wilson(alarms, strings), 1, 1000)})`,
  ];
}

/** How many strings beside the held ones a rule was run on, and in how many it found something. */
const own = (rule, ...sources) => ({
  strings: sources.reduce((sum, { strings }) => sum + strings, 0),
  alarms: sources.reduce((sum, { byRule }) => sum + (byRule[rule] ?? 0), 0),
});

const parts = [];
for (const language of languages) {
  const approved = approvedLines(language);
  const faulty = faultyLines(language, approved);
  const [words, strings] = [alarmsInWords(language), alarmsInStrings(language)];
  const figures = measureRules(language, faulty);
  const rows = figures.map((each) => rowOf(each, own(each.rule, words, strings)));
  const caught = figures.reduce((sum, each) => sum + each.caught, 0);
  const name = language === 'en' ? 'English' : 'Arabic';
  const mechanical = figures.filter(({ rule }) => mechanicalRules.includes(rule));
  const [all, found] = ['faulty', 'caught'].map((key) => mechanical.reduce((sum, each) => sum + each[key], 0));
  parts.push(
    `${name}: ${approved.length} held strings and ${words.strings} words of the brands and ${strings.strings} strings of this repository’s ${language === 'en' ? 'docs' : 'stories'} are approved; ${faulty.length} strings have one fault. Mutation score ${share(caught, faulty.length)}, of the rules from \`bidi\` to \`length\` ${share(found, all)}.`,
    table([['rule', 'caught', 'recall', 'precision', 'false alarms per 1,000'], ...rows]),
  );
  if (!isLong) continue;
  for (const { rule, missed, alarms } of figures) {
    for (const text of missed) process.stdout.write(`${language} ${rule} missed: ${text}\n`);
    for (const text of alarms) process.stdout.write(`${language} ${rule} false alarm: ${text}\n`);
  }
  for (const line of [...words.lines, ...strings.lines]) process.stdout.write(`${language} ${line}\n`);
}
parts.push(
  'The lists of phrases and the held faults have the same author, so the recall above is an upper bound. Of English phrases that others publish as ones to avoid, which the lists were not made from:',
  table([
    ['rule', 'caught', 'recall'],
    ...measurePublished().map(({ rule, faulty, caught }) => [
      rule,
      `${caught}/${faulty}`,
      `${share(caught, faulty)} (${range(wilson(caught, faulty))})`,
    ]),
  ]),
);
parts.push(
  'The four meters of tone, over all words of each brand, against the numbers of its `voice.json`. They are a heuristic: where the error is above that of a meter that is always 0, they say nothing.',
  toneTable(),
);
parts.push(
  'Whether the rules find the speaker: 40 lines in each language, eight moments in five voices, that are in no file of a brand. Each is checked with the rules of all five; the brand whose rules find fewest is taken, and of several the one whose preferred terms and figures of speech are in the line. The rules forbid: most lines of a brand break none of another, so findings alone seldom name one; a guess at random is right in 20 %. The lines and the rules have the same authors, so readers who know neither would be a better test.',
  speakersTable(),
);
const text = parts.join('\n\n');
process.stdout.write(`${text}\n`);
if (isWritten) writeBetweenMarkers('voice-rules', text);
