import { px, type RuleCase } from './case.js';

const token = (more: object): object => ({ space: { card: { $type: 'dimension', $value: px(8), ...more } } });
const family = (name: string): object => ({ font: { text: { $type: 'fontFamily', $value: [name] } } });

export const cases: readonly RuleCase[] = [
  {
    name: 'an access token of a service',
    tokens: token({ $description: `figd_${'x'.repeat(24)}` }),
    want: [['tokens.json:6:23', 'Figma', 'space.card']],
  },
  {
    name: 'the source and the licence of a font',
    tokens: {
      font: {
        text: {
          $type: 'fontFamily',
          $value: ['Readex Pro', 'sans-serif'],
          $description: 'From https://fontsource.org, under https://openfontlicense.org.',
          $extensions: {
            'com.example': {
              licence: 'https://openfontlicense.org',
              secretary: 'Ann',
              board: 'https://boards.example.com/7',
            },
          },
        },
      },
    },
    want: [],
  },
  {
    name: 'a URL in a value',
    tokens: family('https://fonts.example.com/a.woff2'),
    want: [['tokens.json:3:49', 'fonts.example.com', 'font.text']],
  },
  {
    name: 'a URL that the config allows',
    tokens: family('https://fonts.example.com/a.woff2'),
    options: { hosts: ['*.example.com'] },
    want: [],
  },
  {
    name: 'a URL with code in a value',
    tokens: family('javascript:alert(1)'),
    want: [['tokens.json:3:49', 'font.text']],
  },
  {
    name: 'a secret in `$extensions`',
    tokens: token({ $extensions: { 'com.example': { 'api-key': 'hunter2hunter2' } } }),
    want: [['tokens.json:7:37', 'api-key', 'space.card.com.example.api-key']],
  },
  {
    name: 'an internal host',
    tokens: token({ $description: 'See http://design.corp/tokens and http://10.0.0.7:8080/.' }),
    want: [['tokens.json:6:23', 'design.corp', 'space.card']],
  },
  {
    name: 'a design token with the name of a secret',
    tokens: {
      color: {
        secret: { $type: 'dimension', $value: px(8) },
        password: {
          $type: 'dimension',
          $value: '{color.secret}',
          $extensions: { 'com.example': { 'api-key': '{color.secret}' } },
        },
      },
    },
    want: [],
  },
];
