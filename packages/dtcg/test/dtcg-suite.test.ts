import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDocument } from '../src/open-system.js';

/** The DTCG draft test suite, if a copy is next to the repository. */
const suite = resolve(import.meta.dirname, '../../../../shared/dtcg-suite');

interface Case {
  readonly id: string;
  readonly type: 'PositiveEvaluationTest' | 'NegativeEvaluationTest';
  readonly name: string;
  readonly input: string;
}

describe.skipIf(!existsSync(suite)).each(['format', 'resolver'])('DTCG draft suite: %s', (part) => {
  const folder = resolve(suite, part);
  const manifest = existsSync(folder)
    ? (JSON.parse(readFileSync(resolve(folder, 'manifest.json'), 'utf8')) as { tests: Case[] })
    : { tests: [] };

  test.each(manifest.tests)('$type $id: $name', ({ input, type }) => {
    const problems = checkDocument({ [input]: readFileSync(resolve(folder, input), 'utf8') }, input).filter(
      ({ severity }) => severity === 'error',
    );
    expect({ refused: problems.length > 0, problems }).toMatchObject(
      type === 'PositiveEvaluationTest' ? { problems: [] } : { refused: true },
    );
  });
});
