import { expect, test } from 'vitest';
import { color, filesOf, token } from '../../test/tokens.js';
import { checkDocument } from '../open-system.js';

test('an invalid value is reported even if every permutation overrides it', () => {
  const wrong = {
    $type: 'color',
    a: { $value: 'red' },
    b: token('number', '1'),
    c: { $value: '{no.token}' },
    d: { $value: 1 },
  };
  const right = {
    a: token('color', color()),
    b: token('number', 1),
    c: token('number', 1),
    d: token('color', color()),
  };
  const document = {
    version: '2025.10',
    resolutionOrder: [
      { name: 'base', type: 'set', sources: [{ $ref: 'base.json' }] },
      { name: 'mode', type: 'modifier', contexts: { light: [right], dark: [right] } },
    ],
  };
  const found = checkDocument(filesOf({ 'r.json': document, 'base.json': wrong }), 'r.json');
  expect(found.map(({ code, location }) => `${code} ${location?.file}`)).toEqual([
    'WS-T010 base.json',
    'WS-T014 base.json',
    'WS-T010 base.json',
  ]);
});
