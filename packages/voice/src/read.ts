import {
  languages,
  type Bilingual,
  type Example,
  type Mechanic,
  type Term,
  type Trait,
  type VoiceToken,
} from './types.js';
import type { Report } from './report.js';

type Fields = Readonly<Record<string, unknown>>;

/** The content of a token under one key of its extension, or a reported problem. */
export function contentOf(token: VoiceToken, key: string, report: Report): Fields | undefined {
  const content = token.extension?.[key];
  if (isFields(content)) return content;
  const near = report.suggest(key, Object.keys(token.extension ?? {}));
  report.add('WS-V001', token, `"${token.path}" has no "${key}" in its extension "org.wusum".`, {
    at: near === undefined ? [key] : [near],
    isKey: near !== undefined,
    ...(near !== undefined && { didYouMean: key }),
    why: 'The wording lives in the extension; $value only counts its revisions. A brand replaces the extension whole.',
    fix: `Write "$extensions": { "org.wusum": { "${key}": { … } } } beside the $value.`,
  });
  return undefined;
}

export function readTrait(token: VoiceToken, name: string, report: Report): Trait | undefined {
  const content = contentOf(token, 'trait', report);
  if (!content) return undefined;
  const weAre = readBilingual(token, content.weAre, 'trait.weAre', report);
  const weAreNot = readBilingual(token, content.weAreNot, 'trait.weAreNot', report);
  const example = readExample(token, content.example, 'trait.example', report);
  return weAre && weAreNot && { name, weAre, weAreNot, ...(example && { example }) };
}

export function readTerm(token: VoiceToken, name: string, report: Report): Term | undefined {
  const content = contentOf(token, 'term', report);
  if (!content) return undefined;
  const prefer = isFields(content.prefer) ? content.prefer : {};
  const avoid = isFields(content.avoid) ? content.avoid : {};
  const why = readBilingual(token, content.why, 'term.why', report);
  if (typeof prefer.en !== 'string' || !isTexts(prefer.ar) || !isTexts(avoid.en) || !isTexts(avoid.ar)) {
    report.add(
      'WS-V001',
      token,
      `"${token.path}" needs term.prefer { en: text, ar: [text] } and term.avoid { en: [text], ar: [text] }.`,
      {
        at: termPlace(prefer, avoid),
        fix: 'List every Arabic form that no prefix or suffix can make: broken plurals and verbs.',
      },
    );
    return undefined;
  }
  const except = readExcept(content.except);
  return (
    why && {
      name,
      prefer: { en: prefer.en, ar: prefer.ar },
      avoid: { en: avoid.en, ar: avoid.ar },
      ...(except && { except }),
      why,
    }
  );
}

/** Phrases in which an avoided word is allowed; a language that is missing has none. */
function readExcept(value: unknown): Term['except'] {
  if (!isFields(value)) return undefined;
  return { en: isTexts(value.en) ? value.en : [], ar: isTexts(value.ar) ? value.ar : [] };
}

/** Where the first thing is that a term lacks. */
function termPlace(prefer: Fields, avoid: Fields): readonly string[] {
  if (typeof prefer.en !== 'string') return ['term', 'prefer', 'en'];
  if (!isTexts(prefer.ar)) return ['term', 'prefer', 'ar'];
  return ['term', 'avoid', isTexts(avoid.en) ? 'ar' : 'en'];
}

export function readMechanic(token: VoiceToken, name: string, report: Report): Mechanic | undefined {
  const content = contentOf(token, 'mechanic', report);
  if (!content) return undefined;
  const rule = readBilingual(token, content.rule, 'mechanic.rule', report);
  const example = readExample(token, content.example, 'mechanic.example', report);
  const limit = typeof content.limit === 'number' ? content.limit : undefined;
  return rule && { name, rule, ...(limit !== undefined && { limit }), ...(example && { example }) };
}

function readExample(token: VoiceToken, value: unknown, where: string, report: Report): Example | undefined {
  if (value === undefined) return undefined;
  const fields = isFields(value) ? value : {};
  const instead = readBilingual(token, fields.instead, `${where}.instead`, report);
  const write = readBilingual(token, fields.write, `${where}.write`, report);
  return instead && write && { instead, write };
}

function readBilingual(token: VoiceToken, value: unknown, where: string, report: Report): Bilingual | undefined {
  const fields = isFields(value) ? value : {};
  const missing = languages.filter(
    (language) => typeof fields[language] !== 'string' || fields[language].trim() === '',
  );
  for (const language of missing) {
    report.add('WS-V002', token, `"${token.path}" says nothing in "${language}" at ${where}.`, {
      at: [...where.split('.'), language],
      why: 'A tribe speaks both languages; a gap would be filled by nobody.',
      fix: `Add "${language}" with a wording of its own, not a translation.`,
    });
  }
  return missing.length === 0 ? (fields as Bilingual) : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string' && text !== '');
}
