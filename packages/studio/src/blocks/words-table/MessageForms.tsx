import type { ChoicePart, Message, MessagePart } from '@wusum/contract/types';
import type { ReactNode } from 'react';
import type { Language } from '../../data/types.js';
import { Code } from '../../parts/layout.js';

/** A message with its arguments as code; a counted message with all its plural forms. */
export function MessageForms({ message, locale, lang }: { message: Message; locale: string; lang: Language }) {
  if (typeof message === 'string') return message;
  return message.map((part, index) =>
    isChoice(part) ? (
      <dl key={index}>
        {Object.entries(part[2]).map(([form, inner]) => (
          <Form key={form} name={nameOfForm(part, form, locale, lang)}>
            <MessageForms message={inner} locale={locale} lang={lang} />
          </Form>
        ))}
      </dl>
    ) : (
      <Part key={index} part={part} />
    ),
  );
}

const isChoice = (part: MessagePart): part is ChoicePart =>
  typeof part === 'object' && (part[1] === 'plural' || part[1] === 'selectordinal' || part[1] === 'select');

/** Text as it is, an argument as code. */
function Part({ part }: { part: MessagePart }) {
  if (typeof part === 'string') return part;
  return <Code>{part === 0 ? '#' : `{${part[0]}}`}</Code>;
}

function Form({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The key of a select, the number of an exact form, or the first numbers of a plural category. */
function nameOfForm([, kind]: ChoicePart, form: string, locale: string, lang: Language): ReactNode {
  if (kind === 'select') return <Code>{form}</Code>;
  if (form.startsWith('=')) return new Intl.NumberFormat(locale).format(Number(form.slice(1)));
  return examples(locale, form, kind === 'plural' ? 'cardinal' : 'ordinal', lang);
}

/** The first numbers with a plural form, in the language's digits: `3, 4, 5…`. */
function examples(locale: string, category: string, type: 'cardinal' | 'ordinal', lang: Language): string {
  const rules = new Intl.PluralRules(locale, { type });
  const number = new Intl.NumberFormat(locale);
  const matching = Array.from({ length: 120 }, (_, count) => count).filter((count) => rules.select(count) === category);
  const shown = matching.slice(0, 3).map((count) => number.format(count));
  return shown.join(lang === 'ar' ? '، ' : ', ') + (matching.length > 3 ? '…' : '');
}
