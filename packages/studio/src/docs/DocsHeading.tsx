import { getCopy, type CopyKey } from '../copy/index.js';
import { Anchor } from '../parts/Anchor.js';
import { useDocsTexts } from './translations.js';

interface DocsHeadingProps {
  /** @default 2 */
  readonly level?: 2 | 3;
  readonly id: string;
  readonly text: string;
  /** The language of the text, if it is not that of the docs: names in code are English. */
  readonly lang?: string;
}

/** A heading with its address. That of Storybook says what the link does in English, whatever the language is. */
export function DocsHeading({ level = 2, id, text, lang }: DocsHeadingProps) {
  const Element = level === 2 ? 'h2' : 'h3';
  return (
    <Element id={id}>
      <bdi lang={lang}>{text}</bdi> <Anchor id={id} title={text} />
    </Element>
  );
}

/** Texts of headings in the language of the docs. */
export function useHeadings(): (key: CopyKey) => string {
  const { language } = useDocsTexts();
  return (key) => getCopy(key, language);
}
