import { oklch, type RuleCase } from './case.js';

const statuses = (success: object, danger: object): object => ({
  color: {
    $type: 'color',
    status: { success: { solid: { $value: success } }, danger: { solid: { $value: danger } } },
  },
});
const chart = (...colors: readonly object[]): object => ({
  color: { $type: 'color', chart: Object.fromEntries(colors.map(($value, index) => [`${index + 1}`, { $value }])) },
});

export const cases: readonly RuleCase[] = [
  {
    name: 'a green and a red of equal lightness',
    tokens: statuses(oklch(0.55, 0.11, 140), oklch(0.55, 0.1, 40)),
    want: [['tokens.json:9:30', 'color.status.success.solid', 'color.status.danger.solid', 'deuteranopia', '1.3', '5']],
  },
  {
    name: 'a role and a status with nearly the same text colour',
    tokens: {
      color: {
        $type: 'color',
        support: { text: { $value: oklch(0.5, 0.1, 75) } },
        status: { warning: { text: { $value: oklch(0.5, 0.1, 70) } } },
      },
    },
    options: { roles: ['color.support.text', 'color.status.*.text'] },
    want: [['tokens.json:9:29', 'color.support.text', 'color.status.warning.text', '0.008', '0.04']],
  },
  {
    name: 'a role and a status with text colours 40 degrees apart',
    tokens: {
      color: {
        $type: 'color',
        support: { text: { $value: oklch(0.5, 0.1, 75) } },
        status: { warning: { text: { $value: oklch(0.5, 0.1, 115) } } },
      },
    },
    options: { roles: ['color.support.text', 'color.status.*.text'] },
    want: [],
  },
  {
    name: 'a light green and a dark red',
    tokens: statuses(oklch(0.72, 0.14, 150), oklch(0.45, 0.17, 25)),
    want: [],
  },
  {
    name: 'a blue and a green that tritanopia does not distinguish',
    tokens: statuses(oklch(0.7, 0.08, 170), oklch(0.7, 0.08, 220)),
    want: [['tokens.json:9:30', 'color.status.success.solid', 'color.status.danger.solid', 'tritanopia', '3.8', '5']],
  },
  {
    name: 'neighbours in a chart that are the same grey; other pairs need not differ',
    tokens: chart(oklch(0.6, 0.15, 30), oklch(0.6, 0.15, 250), oklch(0.45, 0.15, 30), oklch(0.6, 0.15, 30)),
    want: [['tokens.json:6:24', 'color.chart.1', 'color.chart.2', '2', '5']],
  },
  {
    name: 'the same grey, allowed by the config',
    tokens: chart(oklch(0.6, 0.15, 30), oklch(0.6, 0.15, 250)),
    options: { seriesGrey: 0 },
    want: [],
  },
];
