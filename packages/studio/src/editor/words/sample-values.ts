import { compileMessage, formatMessage, type FormStep, type MessageArgument, type MessageValues } from '@wusum/voice';

/** A text as readers see it, or why it cannot be shown. */
export interface Preview {
  readonly text?: string;
  /** The problems of its syntax, its plural forms and its arguments: what, and how to fix it. */
  readonly problems: readonly { readonly what: string; readonly fix: string }[];
}

/** Formats a form of a message with sample values. */
export function previewOf(key: string, text: string, locale: string, steps: readonly FormStep[]): Preview {
  const { message, args, problems } = compileMessage(text, { key, locale });
  const shown = problems.map(({ what, fix }) => ({ what, fix }));
  if (message === undefined) return { problems: shown };
  const samples = Object.entries(args).map(([name, argument]) => [name, sampleOf(name, argument)] as const);
  const chosen = steps.map(({ argument, kind, key: form }) => [
    argument,
    kind === 'select' ? form : numberOf(form, kind, locale),
  ]);
  const values = Object.fromEntries([...samples, ...chosen]) as MessageValues;
  return { text: formatMessage(message, locale, values), problems: shown };
}

function sampleOf(name: string, { kind, keys }: MessageArgument): string | number | Date {
  if (kind === 'number') return 3;
  if (kind === 'date') return new Date(2026, 2, 20, 9, 30);
  if (kind === 'select') return keys?.[0] ?? 'other';
  return name;
}

/** Numbers that are tried to find one of a plural category. */
const numbers = [...Array.from({ length: 130 }, (_, index) => index), 1_000_000, 1.5];

/** A number that a form is used for. */
export function numberOf(form: string, kind: 'plural' | 'selectordinal', locale: string): number {
  if (form.startsWith('=')) return Number(form.slice(1));
  const rules = new Intl.PluralRules(locale, { type: kind === 'plural' ? 'cardinal' : 'ordinal' });
  const matching = numbers.filter((number) => rules.select(number) === form);
  // Three forms of a language may share 0 to 2: the second number of a form reads as that of any.
  return matching[1] ?? matching[0] ?? 0;
}
