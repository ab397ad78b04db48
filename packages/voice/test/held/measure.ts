import {
  createChecker,
  ruleNames,
  type Checker,
  type CheckedVoice,
  type Finding,
  type RuleName,
} from '../../src/check/index.js';
import type { Faulty } from './mutations.js';
import { publishedFaults } from './published.js';
import { approvedLines, type Language } from './lines.js';

const form = (name: string) => ({ rule: '', form: name });

/** The lexicon, limits, spelling and numbers of the held set. */
export const heldVoice: CheckedVoice = {
  orthography: {
    en: { quotes: form('curly'), apostrophe: form('curly') },
    ar: { tanwin: form('before-alef'), tashkeel: form('sparse'), hamza: form('written') },
  },
  numerals: { en: { time: '12h', range: '–' }, ar: { time: '12h', range: '–' } },
  lexicon: [
    {
      name: 'member',
      prefer: { en: ['member'], ar: ['عضو'] },
      avoid: { en: ['user', 'audience', 'follower', 'target'], ar: ['مستخدم', 'جمهور', 'متابع'] },
    },
    {
      name: 'story',
      prefer: { en: ['story'], ar: ['حكاية'] },
      avoid: { en: ['content', 'engagement'], ar: ['محتوى', 'تفاعل'] },
      except: { en: ['main content', 'content with'], ar: ['المحتوى الرئيسي'] },
    },
  ],
  mechanics: [
    { name: 'exclamation', rule: {}, limit: 1 },
    { name: 'length', rule: {}, limit: 30 },
  ],
};

export const heldChecker = (language: Language): Checker =>
  createChecker(heldVoice, {
    language,
    digits: language === 'ar' ? 'arab' : 'latn',
    ...(language === 'ar' && { address: { listener: { number: 'plural' as const } } }),
  });

export interface RuleFigures {
  readonly rule: RuleName;
  readonly faulty: number;
  readonly caught: number;
  /** Faulty strings with a finding of the rule at another place. */
  readonly elsewhere: number;
  readonly approved: number;
  /** Approved strings with a finding of the rule. */
  readonly falseAlarms: number;
  readonly missed: readonly string[];
  readonly alarms: readonly string[];
}

const isAt = ({ start, end }: Finding, faulty: Faulty): boolean => start <= faulty.end && end >= faulty.start;

/** Figures of each rule that a faulty string is for. */
export function measureRules(
  language: Language,
  faulty: readonly Faulty[],
  approved = approvedLines(language),
): RuleFigures[] {
  const checker = heldChecker(language);
  const alarms = approved.map((text) => ({ text, rules: new Set(checker.check(text).map(({ rule }) => rule)) }));
  const checked = faulty.map((each) => ({ each, findings: checker.check(each.text) }));
  return ruleNames.flatMap((rule) => {
    const own = checked.filter(({ each }) => each.rule === rule);
    if (own.length === 0) return [];
    const ofRule = ({ findings }: { readonly findings: readonly Finding[] }) =>
      findings.filter((finding) => finding.rule === rule);
    const missed = own.filter((one) => !ofRule(one).some((finding) => isAt(finding, one.each)));
    const wrong = alarms.filter(({ rules }) => rules.has(rule));
    const elsewhere = own.filter((one) => ofRule(one).some((finding) => !isAt(finding, one.each)));
    return [
      {
        rule,
        faulty: own.length,
        caught: own.length - missed.length,
        elsewhere: elsewhere.length,
        approved: approved.length,
        falseAlarms: wrong.length,
        missed: missed.map(({ each }) => each.text),
        alarms: wrong.map(({ text }) => text),
      },
    ];
  });
}

/** How many of the published faults each rule of phrases finds. */
export function measurePublished(): { readonly rule: RuleName; readonly faulty: number; readonly caught: number }[] {
  const checker = heldChecker('en');
  return publishedFaults.map(([rule, sentences]) => {
    const caught = sentences.filter((sentence) => {
      const [before = '', fault = '', after = ''] = sentence.split('|');
      const place = { rule, text: before + fault + after, start: before.length, end: before.length + fault.length };
      return checker.check(place.text).some((finding) => finding.rule === rule && isAt(finding, place));
    });
    return { rule, faulty: sentences.length, caught: caught.length };
  });
}

/** Wilson's interval of a share at 95 %. */
export function wilson(successes: number, trials: number): readonly [low: number, high: number] {
  if (trials === 0) return [0, 1];
  const z = 1.96;
  const share = successes / trials;
  const middle = share + z ** 2 / (2 * trials);
  const half = z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  const scale = 1 + z ** 2 / trials;
  return [Math.max(0, (middle - half) / scale), Math.min(1, (middle + half) / scale)];
}
