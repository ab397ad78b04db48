import { describe, expect, test } from 'vitest';
import { refuseUnknownBenches } from '../bench.mjs';

describe('npm run bench', () => {
  test.each([[['react', '--part=server', '--only=raw,mui', '--rounds=3', '--write=no']], [[]]])(
    'accepts %j',
    (args) => {
      expect(() => refuseUnknownBenches(args)).not.toThrow();
    },
  );

  test.each([[['reakt']], [['--help']], [['react', '--round=3']]])('refuses %j before anything is built', (args) => {
    expect(() => refuseUnknownBenches(args)).toThrow(args.at(-1));
  });
});
