import { getCopy, type CopyKey } from '../../copy/index.js';
import type { Language } from '../../data/types.js';
import type { Specimens } from '../../parts/specimens.js';

/** The studio's own text of each role. */
const ownTexts: Readonly<Record<string, CopyKey>> = {
  display: 'type.sample.display',
  'heading-1': 'type.sample.title',
  'heading-2': 'type.sample.heading',
  'heading-3': 'type.sample.heading',
  'heading-4': 'type.sample.heading',
  'heading-5': 'type.sample.heading',
  'heading-6': 'type.sample.heading',
  lead: 'type.sample.lead',
  body: 'type.sample.text',
  label: 'type.sample.display',
  caption: 'type.sample.note',
  code: 'type.sample.code',
};

/** The text of a role in a brand. Code is the same in every brand. */
export function textOf(role: string, texts: ReturnType<Specimens>, language: Language): string {
  const own = ownTexts[role];
  const specimen = own ? texts[role] : texts['paragraph'];
  return specimen ?? getCopy(own ?? 'type.sample.text', language);
}
