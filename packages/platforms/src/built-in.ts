import { android } from './android/index.js';
import { book } from './book/index.js';
import { cards } from './cards/index.js';
import { css } from './css/index.js';
import { email } from './email/index.js';
import { figma } from './figma/index.js';
import { flutter } from './flutter/index.js';
import { icons } from './icons/index.js';
import { ios } from './ios/index.js';
import { json } from './json/index.js';
import { less } from './less/index.js';
import { logos } from './logos/index.js';
import { mails } from './mails/index.js';
import { mui } from './mui/index.js';
import { palettes } from './palettes/index.js';
import { radixThemes } from './radix-themes/index.js';
import { scss } from './scss/index.js';
import { shadcn } from './shadcn/index.js';
import type { AnyPlatform } from './shared/platform.js';
import { slides } from './slides/index.js';
import { stationery } from './stationery/index.js';
import { storybook } from './storybook/index.js';
import { tailwind } from './tailwind/index.js';
import { tokensStudio } from './tokens-studio/index.js';
import { ts } from './ts/index.js';

export {
  android,
  book,
  cards,
  css,
  email,
  figma,
  flutter,
  icons,
  ios,
  json,
  less,
  logos,
  mails,
  mui,
  palettes,
  radixThemes,
  scss,
  shadcn,
  slides,
  stationery,
  storybook,
  tailwind,
  tokensStudio,
  ts,
};

/** Every built-in platform with its default options, in the order of the help text. */
export const platforms: readonly AnyPlatform[] = [
  css(),
  scss(),
  less(),
  ts(),
  json(),
  tailwind(),
  shadcn(),
  mui(),
  radixThemes(),
  figma(),
  ios(),
  android(),
  flutter(),
  email(),
  mails(),
  tokensStudio(),
  storybook(),
  icons(),
  logos(),
  cards(),
  slides(),
  stationery(),
  palettes(),
  book(),
];

/** Names of the built-in platforms, for `--platform`. */
export const platformNames: readonly string[] = platforms.map(({ name }) => name);

/** Built-in platforms that read font files. */
export const platformsWithFonts: readonly string[] = ['logos', 'cards', 'slides', 'stationery', 'book'];
