/**
 * Measures how fast the voice checker reads English and Arabic, beside textlint and retext on the same pages, and that its
 * time grows as the text does and not with the lexicon. `npm run bench -- voice [--rounds=3] [--write=no]`
 */
import { conditions, table, writeBetweenMarkers } from '../shared/document.mjs';
import { ensurePeers } from '../shared/peers.mjs';
import { median, shuffled } from '../shared/statistics.mjs';
import { bytesOf, pagesOf, termsOf } from './texts.mjs';

await ensurePeers(import.meta.dirname);
const { retext, textlint, wusum } = await import('./contestants.mjs');

const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
const rounds = Number(option('rounds') ?? 3);
const size = 300_000;
const lexiconSize = 500;

/** CPU seconds of checking all pages once, with what the contestant found. */
async function time(check, pages) {
  const before = process.cpuUsage();
  let found = 0;
  for (const page of pages) found += await check(page);
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, found };
}

async function contest(language) {
  const pages = pagesOf(language, size);
  const megabytes = pages.reduce((sum, page) => sum + bytesOf(page), 0) / 1e6;
  const terms = termsOf(pages, lexiconSize);
  const isEnglish = language === 'en';
  const contestants = {
    [`\`@wusum/voice\`, all rules, ${lexiconSize} terms`]: wusum(language, terms),
    [`\`@wusum/voice\`, ${isEnglish ? 'terms, hedging, passive' : 'terms'}`]: wusum(
      language,
      terms,
      isEnglish ? ['term', 'hedging', 'passive'] : ['term'],
    ),
    [`textlint 15.8, terminology with the same terms${isEnglish ? ', write-good' : ''}`]: await textlint(
      language,
      terms,
    ),
    [`\`@wusum/voice\`, ${isEnglish ? 'repetition, inclusive, passive' : 'repetition'}`]: wusum(
      language,
      [],
      isEnglish ? ['repetition', 'inclusive', 'passive'] : ['repetition'],
    ),
    [`retext 9, ${isEnglish ? 'repeated words, equality, passive' : 'repeated words'}`]: await retext(language),
  };
  const figures = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (const check of Object.values(contestants)) await time(check, pages.slice(0, 3));
  for (let round = 0; round < rounds; round += 1)
    for (const name of shuffled(Object.keys(contestants))) figures[name].push(await time(contestants[name], pages));
  const [first] = Object.keys(contestants);
  const base = median(figures[first].map(({ seconds }) => seconds));
  return Object.entries(figures).map(([name, list]) => {
    const seconds = median(list.map((each) => each.seconds));
    return [
      name,
      isEnglish ? 'English' : 'Arabic',
      (megabytes / seconds).toFixed(2),
      (seconds / base).toFixed(2),
      String(list[0].found),
    ];
  });
}

/** Seconds for one text of a size, read whole, with a lexicon of a size. */
async function growth(language) {
  const seconds = async (bytes, count) => {
    const pages = pagesOf(language, bytes);
    const check = wusum(language, termsOf(pages, count));
    const text = [pages.join('')];
    await time(check, pages.slice(0, 5));
    const times = [];
    for (let round = 0; round < rounds; round += 1) times.push((await time(check, text)).seconds);
    return median(times);
  };
  const name = language === 'en' ? 'English' : 'Arabic';
  const one = await seconds(1e6, lexiconSize);
  const cells = [
    await seconds(2e6, lexiconSize),
    await seconds(4e6, lexiconSize),
    await seconds(1e6, 50),
    await seconds(1e6, 5000),
  ];
  return [name, `${(one * 1000).toFixed(0)} ms`, ...cells.map((each) => (each / one).toFixed(2))];
}

const rows = [...(await contest('en')), ...(await contest('ar'))];
const growths = [await growth('en'), await growth('ar')];
const text = [
  `Measured ${conditions(`${rounds} rounds`)}, ${size / 1000} KB in pages of 10 KB, CPU time of one thread.`,
  table([['checker', 'language', 'MB/s', '× time of all our rules', 'findings'], ...rows]),
  'The time of one text, all rules. A ratio of 2 and 4 is linear in the text, 1 is independent of the lexicon:',
  table([['language', '1 MB, 500 terms', '2 MB ×', '4 MB ×', '50 terms ×', '5,000 terms ×'], ...growths]),
  'Vale is not in the table: its npm package downloads the program from GitHub when it is installed.',
].join('\n\n');
process.stdout.write(`${text}\n`);
if (option('write') !== 'no') writeBetweenMarkers('voice-speed', text);
