import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getCopy, type Language } from '../../../copy/index.js';
import { sampleValues } from './sample-values.js';

const docs = readFileSync(new URL('../../../../../../docs/platforms/mails.md', import.meta.url), 'utf8');
/** The placeholders in the rows of the table of templates. */
const placeholders = [...docs.matchAll(/^\| (?:`[\w-]+`|all) +\|[^|]*\|(.*)\|$/gmu)].flatMap(([, cell]) =>
  [...cell!.matchAll(/`(\w+)`/gu)].map(([, name]) => name!),
);

test.each(['en', 'ar'] as const)(
  'the sample in %s has a value for each placeholder of the docs',
  (language: Language) => {
    const values = sampleValues((key, given) => getCopy(key, language, given), language);
    expect(placeholders.length).toBeGreaterThan(15);
    expect(placeholders.filter((name) => !(name in values))).toEqual([]);
  },
);
