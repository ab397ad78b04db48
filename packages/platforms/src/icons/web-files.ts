import type { LanguageRecord } from '../languages.js';
import { xmlText } from '../shared/strings.js';

/** What a web app manifest says about a brand in one language. */
export interface SiteFacts {
  readonly name: string;
  readonly language: Pick<LanguageRecord, 'id' | 'dir'>;
  /** Colours as hex. */
  readonly theme: { readonly light: string; readonly dark?: string };
  /** Colour of the toolbar of the installed app: that of the brand’s own mode. */
  readonly themeColor: string;
  readonly background: string;
  /** Path of the icons on the site, with a slash at its end. */
  readonly path: string;
}

/** `manifest.webmanifest`, or `manifest.<language>.webmanifest` for languages after the first. */
export const manifestName = (language: string, isFirst: boolean): string =>
  isFirst ? 'manifest.webmanifest' : `manifest.${language}.webmanifest`;
/** `head.html`, or `head.<language>.html` for languages after the first. */
export const headName = (language: string, isFirst: boolean): string =>
  isFirst ? 'head.html' : `head.${language}.html`;

/** Names on a home screen are cut after about twelve letters. */
const SHORT = 12;

/** A web app manifest. Paths of its icons are relative to it. */
export function printManifest({ name, language, themeColor, background }: SiteFacts): string {
  const icon = (src: string, size: number, purpose?: string) => ({
    src,
    sizes: `${size}x${size}`,
    type: 'image/png',
    ...(purpose !== undefined && { purpose }),
  });
  const manifest = {
    name,
    short_name: shortName(name),
    lang: language.id,
    dir: language.dir,
    start_url: '/',
    display: 'standalone',
    theme_color: themeColor,
    background_color: background,
    icons: [
      icon('icon-192.png', 192),
      icon('icon-512.png', 512),
      icon('icon-maskable-512.png', 512, 'maskable'),
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** A name without its last words, if it is too long for a home screen; a long first word is kept whole. */
function shortName(name: string): string {
  let short = name;
  while (Array.from(short).length > SHORT && /\s/u.test(short)) short = short.replace(/\s+\S+$/u, '');
  return short;
}

/** The lines for the `<head>` of every page. */
export function printHead({ theme, path }: SiteFacts, manifest: string): string {
  const href = (file: string): string => xmlText(path + file).replaceAll('&#47;', '/');
  const color = (value: string, scheme?: string): string =>
    `<meta name="theme-color" content="${value}"${scheme === undefined ? '' : ` media="(prefers-color-scheme: ${scheme})"`}>`;
  const { light, dark } = theme;
  return [
    // `sizes` keeps browsers that prefer the last icon from taking this one.
    `<link rel="icon" href="${href('favicon.ico')}" sizes="32x32">`,
    `<link rel="icon" href="${href('icon.svg')}" type="image/svg+xml">`,
    `<link rel="apple-touch-icon" href="${href('apple-touch-icon.png')}">`,
    `<link rel="manifest" href="${href(manifest)}">`,
    ...(dark === undefined ? [color(light)] : [color(light, 'light'), color(dark, 'dark')]),
    '',
  ].join('\n');
}
