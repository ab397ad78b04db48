import type { ReactNode } from 'react';
import { describe } from '../copy/descriptions.js';
import { useCopy } from './page-scope.js';
import { Code, Described } from './layout.styles.js';

/** The description of a token, in the page's language where it is translated. It starts at the edge of the page's text. */
export function TokenDescription({ text: description, children }: { text: string; children?: ReactNode }) {
  const { language } = useCopy();
  const { text, lang } = describe(description, language);
  return (
    <Described lang={lang} dir={lang === 'ar' ? 'rtl' : 'ltr'}>
      {/* Every second part is in backquotes: a name in code. */}
      {text.split('`').map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <Code key={index} dir="ltr">
            {part}
          </Code>
        ),
      )}
      {children}
    </Described>
  );
}
