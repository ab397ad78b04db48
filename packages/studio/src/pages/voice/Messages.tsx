import type { Message } from '@wusum/voice/message';
import { getCopy } from '../../copy/index.js';
import type { BrandData, Language } from '../../data/types.js';
import { Code } from '../../parts/layout.js';
import { bothLanguages } from '../../parts/page-scope.js';
import * as S from './Voice.styles.js';

/** Every message that components show on their own, in both languages; a counted message with all its plural forms. */
export function Messages({ brand }: { brand: BrandData }) {
  const { en, ar } = brand.messages;
  return (
    <S.Messages>
      <thead>
        <tr>
          {bothLanguages.map(({ id, dir }) => (
            <th key={id} scope="col" lang={id} dir={dir}>
              {getCopy('voice.language', id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...new Set([...Object.keys(en), ...Object.keys(ar)])].map((key) => (
          <tr key={key}>
            {bothLanguages.map(({ id, dir }) => (
              <td key={id} lang={id} dir={dir}>
                {id === 'en' ? <Code className="key">{key}</Code> : null}
                <MessageForms message={brand.messages[id][key] ?? ''} locale={brand.locales[id]} lang={id} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </S.Messages>
  );
}

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

function MessageForms({ message, locale, lang }: { message: Message; locale: string; lang: Language }) {
  if (typeof message === 'string') return <MessageText text={message} />;
  const written = categories.filter((category) => message[category] !== undefined);
  return (
    <dl>
      {written.map((category) => (
        <PluralForm key={category} numbers={examples(locale, category, lang)} text={message[category] ?? ''} />
      ))}
    </dl>
  );
}

/** A message with its placeholders as code. */
function MessageText({ text }: { text: string }) {
  return text.split(/(\{[^}]*\})/).map((part, index) => (index % 2 === 1 ? <Code key={index}>{part}</Code> : part));
}

function PluralForm({ numbers, text }: { numbers: string; text: string }) {
  return (
    <>
      <dt>{numbers}</dt>
      <dd>
        <MessageText text={text} />
      </dd>
    </>
  );
}

/** The first numbers with a plural form, in the language's digits: `3, 4, 5…`. */
function examples(locale: string, category: (typeof categories)[number], lang: Language): string {
  const rules = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const matching = Array.from({ length: 120 }, (_, count) => count).filter((count) =>
    category === 'zero' && !rules.resolvedOptions().pluralCategories.includes('zero')
      ? count === 0
      : rules.select(count) === category,
  );
  const shown = matching.slice(0, 3).map((count) => number.format(count));
  return shown.join(lang === 'ar' ? '، ' : ', ') + (matching.length > 3 ? '…' : '');
}
