import type { MailColors, MailLook } from './look.js';

/** Classes of the parts of a mail whose colours change in dark mode. */
const foregrounds = {
  'm-text': 'text',
  'm-muted': 'muted',
  'm-link': 'link',
} as const satisfies Readonly<Record<string, keyof MailColors>>;

/** Rules for clients with dark mode: colours of the brand’s own dark mode in place of those that clients invent. */
export function darkStyles({ dark }: MailLook): string {
  if (dark === undefined) return '';
  const inMedia = [...colorRules(dark, ''), ...backgroundRules(dark, '')].join('\n  ');
  // Outlook on the web and its apps mark what they have recoloured: text with data-ogsc, backgrounds with data-ogsb.
  const ofOutlook = [...colorRules(dark, '[data-ogsc] '), ...backgroundRules(dark, '[data-ogsb] ')].join('\n');
  return `:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  ${inMedia}
}
${ofOutlook}`;
}

const colorRules = (dark: MailColors, at: string): string[] => [
  ...Object.entries(foregrounds).map(([name, color]) => `${at}.${name} { color: ${dark[color]} !important; }`),
  `${at}.m-button a, ${at}.m-button a span { color: ${dark.onButton} !important; }`,
  `${at}.m-plain a, ${at}.m-plain a span { color: ${dark.link} !important; }`,
];

function backgroundRules(dark: MailColors, at: string): string[] {
  const background = (color: string): string =>
    `background: ${color} !important; background-color: ${color} !important;`;
  const canvas = at === '' ? 'body, .m-canvas' : `${at}.m-canvas`;
  return [
    // MJML gives the background also to the element between the page and its rows.
    `${canvas}, ${at}.m-canvas > table, ${at}.m-canvas > div { ${background(dark.canvas)} }`,
    `${at}.m-card, ${at}.m-card > table, ${at}.m-row, ${at}.m-row > table { ${background(dark.card)} }`,
    `${at}.m-rule { border-color: ${dark.divider} !important; }`,
    `${at}.m-button td, ${at}.m-button a { ${background(dark.button)} }`,
    `${at}.m-plain td, ${at}.m-plain a { ${background(dark.card)} border-color: ${dark.border} !important; }`,
  ];
}
