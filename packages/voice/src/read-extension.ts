import {
  languages,
  type Bilingual,
  type Example,
  type Mechanic,
  type Term,
  type Trait,
  type VoiceToken,
} from './types.js';
import type { VoiceReporter } from './reporter.js';

type Fields = Readonly<Record<string, unknown>>;

/** The content of a token under one key of its extension; `undefined` after a problem (reported). */
export function contentOf(token: VoiceToken, key: string, reporter: VoiceReporter): Fields | undefined {
  const content = token.extension?.[key];
  if (isFields(content)) return content;
  const near = reporter.suggest(key, Object.keys(token.extension ?? {}));
  reporter.add('WS-V001', token, `"${token.path}" has no "${key}" in its extension "org.wusum".`, {
    at: near === undefined ? [key] : [near],
    isKey: near !== undefined,
    ...(near !== undefined && { didYouMean: key }),
    fix: `Write "$extensions": { "org.wusum": { "${key}": { … } } } next to $value.`,
  });
  return undefined;
}

export function readTrait(token: VoiceToken, name: string, reporter: VoiceReporter): Trait | undefined {
  const content = contentOf(token, 'trait', reporter);
  if (!content) return undefined;
  const weAre = readBilingual(token, content.weAre, 'trait.weAre', reporter);
  const weAreNot = readBilingual(token, content.weAreNot, 'trait.weAreNot', reporter);
  const example = readExample(token, content.example, 'trait.example', reporter);
  return weAre && weAreNot && { name, weAre, weAreNot, ...(example && { example }) };
}

export function readTerm(token: VoiceToken, name: string, reporter: VoiceReporter): Term | undefined {
  const content = contentOf(token, 'term', reporter);
  if (!content) return undefined;
  const prefer = isFields(content.prefer) ? content.prefer : {};
  const avoid = isFields(content.avoid) ? content.avoid : {};
  const why = readBilingual(token, content.why, 'term.why', reporter);
  if (typeof prefer.en !== 'string' || !isTexts(prefer.ar) || !isTexts(avoid.en) || !isTexts(avoid.ar)) {
    reporter.add(
      'WS-V001',
      token,
      `"${token.path}" requires term.prefer { en: text, ar: [text] } and term.avoid { en: [text], ar: [text] }.`,
      {
        at: termPlace(prefer, avoid),
        fix: 'Add the missing lists; list Arabic broken plurals and verbs as forms of their own.',
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

/** Path of the first missing part of a term. */
function termPlace(prefer: Fields, avoid: Fields): readonly string[] {
  if (typeof prefer.en !== 'string') return ['term', 'prefer', 'en'];
  if (!isTexts(prefer.ar)) return ['term', 'prefer', 'ar'];
  return ['term', 'avoid', isTexts(avoid.en) ? 'ar' : 'en'];
}

export function readMechanic(token: VoiceToken, name: string, reporter: VoiceReporter): Mechanic | undefined {
  const content = contentOf(token, 'mechanic', reporter);
  if (!content) return undefined;
  const rule = readBilingual(token, content.rule, 'mechanic.rule', reporter);
  const example = readExample(token, content.example, 'mechanic.example', reporter);
  const limit = typeof content.limit === 'number' ? content.limit : undefined;
  return rule && { name, rule, ...(limit !== undefined && { limit }), ...(example && { example }) };
}

function readExample(token: VoiceToken, value: unknown, where: string, reporter: VoiceReporter): Example | undefined {
  if (value === undefined) return undefined;
  const fields = isFields(value) ? value : {};
  const instead = readBilingual(token, fields.instead, `${where}.instead`, reporter);
  const write = readBilingual(token, fields.write, `${where}.write`, reporter);
  return instead && write && { instead, write };
}

function readBilingual(
  token: VoiceToken,
  value: unknown,
  where: string,
  reporter: VoiceReporter,
): Bilingual | undefined {
  const fields = isFields(value) ? value : {};
  const missing = languages.filter(
    (language) => typeof fields[language] !== 'string' || fields[language].trim() === '',
  );
  for (const language of missing) {
    reporter.add('WS-V002', token, `"${token.path}" has no text in "${language}" at ${where}.`, {
      at: [...where.split('.'), language],
      fix: `Add ${where}.${language}.`,
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
