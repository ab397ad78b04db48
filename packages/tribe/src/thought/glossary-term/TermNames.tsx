import { languageProps } from '../shared/language.js';
import type { Term } from '../data.js';
import { Names } from './GlossaryTerm.styles.js';

/** The name of a term, and beside it the name in the other language, each in its own direction. Renders one `<span>`. */
export function TermNames({ name, language, other }: Term) {
  return (
    <Names>
      <bdi {...languageProps(language)}>{name}</bdi>
      {other && <bdi {...languageProps(other.language)}>{other.name}</bdi>}
    </Names>
  );
}
