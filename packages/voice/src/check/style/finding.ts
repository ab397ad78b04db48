import type { RuleFinding } from '../types.js';
import { compilePattern } from './pattern.js';
import type { StyleAction, StyleRule } from './types.js';

/** A place that a rule found; offsets are of the unit. */
export interface StyleMatch {
  readonly start: number;
  readonly end: number;
  /** What goes into the `%s` of the message, without the found text. */
  readonly values?: readonly string[];
  readonly replacements?: readonly string[];
}

/** Finds places in one unit of a text. `whole` is the document around it. */
export type StyleFinder = (unit: string, whole: string) => Iterable<StyleMatch>;

/** A finding of a rule with its message. The style is written in one language, so both messages hold its text. */
export function styleFinding(rule: StyleRule, unit: string, offset: number, match: StyleMatch): RuleFinding {
  const found = unit.slice(match.start, match.end);
  const values = [...(match.values ?? []), found];
  let next = 0;
  const text = rule.message.replaceAll('%s', () => values[next++] ?? found);
  return {
    start: offset + match.start,
    end: offset + match.end,
    message: { en: text, ar: `${rule.name}: ${text}` },
    replacements: match.replacements ?? act(rule.action, found),
    token: rule.name,
    ...(rule.link !== undefined && { link: rule.link }),
  };
}

/** What an action makes of a found text. */
export function act(action: StyleAction | undefined, found: string): string[] {
  if (action === undefined) return [];
  if (action.kind === 'remove') return [''];
  const texts = action.kind === 'replace' ? [...action.texts] : [action.steps.reduce(edit, found)];
  return texts.filter((text) => text !== found);
}

function edit(text: string, [operation = '', first = '', second = '']: readonly string[]): string {
  switch (operation) {
    case 'regex': {
      return text.replaceAll(compilePattern(first), second);
    }
    case 'remove': {
      return text.replaceAll(first, '');
    }
    case 'trim': {
      return trimRight(trimLeft(text, first), first);
    }
    case 'trim_left': {
      return trimLeft(text, first);
    }
    case 'trim_right': {
      return trimRight(text, first);
    }
    case 'truncate': {
      return text.split(first)[0]!;
    }
    case 'split': {
      return text.split(first)[Number(second)] ?? text;
    }
    default: {
      return text;
    }
  }
}

/** Any of the characters at the end, as Vale trims. */
function trimRight(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

function trimLeft(text: string, characters: string): string {
  let start = 0;
  while (start < text.length && characters.includes(text[start]!)) start += 1;
  return text.slice(start);
}
