import type { ColorValue, DimensionValue, Permutation } from '@wusum/dtcg';
import { mjmlDefaults } from '../email/defaults.js';
import { emailFamily, emailPixels, emailType } from '../email/value.js';
import type { LanguageRecord } from '../languages.js';
import type { Role, Roles } from '../shared/roles.js';
import { type Brand, inScript, lightAndDark, type ModeView, type TargetContext } from '../shared/target-context.js';
import { bytesOf, families, flatten, hexOfBytes, type TypographyParts } from '../shared/values.js';
import { isGenericFamily } from '../values/font-family.js';

/** Colours of a mail in one mode, as hex. */
export interface MailColors {
  readonly canvas: string;
  /** Of the card on the canvas. */
  readonly card: string;
  readonly text: string;
  readonly muted: string;
  readonly link: string;
  readonly button: string;
  readonly onButton: string;
  readonly border: string;
  readonly divider: string;
}

/** How the mails of a brand look in one language. */
export interface MailLook {
  /** Default attributes of MJML components. */
  readonly defaults: readonly string[];
  /** CSS of the title. */
  readonly title: string;
  readonly light: MailColors;
  readonly dark: MailColors | undefined;
  /** Corner radius of the card, with its unit. */
  readonly radius: string;
  /** Stack of fonts for Outlook on Windows, which takes Times for a first font that is not installed. */
  readonly installed: string;
}

/** Fonts of systems, after those of the brand and before its generic family: no mail loads a font. */
const systemFonts = {
  latin: {
    serif: ['Georgia', 'Times New Roman'],
    sans: ['Segoe UI', 'Roboto', 'Helvetica Neue', 'Arial'],
  },
  arabic: {
    serif: ['Noto Naskh Arabic', 'Sakkal Majalla', 'Traditional Arabic', 'Geeza Pro', 'Times New Roman'],
    sans: ['Segoe UI', 'SF Arabic', 'Noto Sans Arabic', 'Geeza Pro', 'Tahoma', 'Arial'],
  },
} as const;

const isSerif = (stack: readonly string[]): boolean => stack.some((family) => family.toLowerCase() === 'serif');

function systemStack(value: string | readonly string[], script: string): readonly string[] {
  return systemFonts[script === 'arabic' ? 'arabic' : 'latin'][isSerif(families(value)) ? 'serif' : 'sans'];
}

/** A stack of the brand’s fonts, fonts of systems that have the letters of a script, and a generic family. */
export function mailFamily(value: string | readonly string[], script: string): string {
  const own = families(value).filter((family) => !isGenericFamily(family));
  const generic = families(value).find(isGenericFamily) ?? 'sans-serif';
  return emailFamily([...new Set([...own, ...systemStack(value, script)]), generic]);
}

/** `undefined` if a role has no token, which is reported by the build. */
export function mailLook(
  brand: Brand,
  { dir, script }: LanguageRecord,
  target: TargetContext,
  rolesOf: (permutation: Permutation) => Roles,
): MailLook | undefined {
  const read = (view: ModeView) => {
    const roles = rolesOf(inScript(target, view, script));
    return { roles, colors: mailColors(roles) };
  };
  const { light, dark } = lightAndDark(brand);
  const own = read(light);
  const other = dark && read(dark);
  const family = own.roles.value<string | readonly string[]>('family-text');
  const stack: typeof emailFamily = (value) => mailFamily(value, script);
  const title = emailType(
    own.roles.value<TypographyParts>('type-heading-2'),
    own.roles.extras('type-heading-2'),
    stack,
  );
  const look: MailLook = {
    defaults: mjmlDefaults(own.roles, dir, stack),
    title: Object.entries(title)
      .map(([name, value]) => `${name}:${value}`)
      .join(';'),
    light: own.colors,
    dark: other?.colors,
    radius: emailPixels(own.roles.value<DimensionValue>('radius')),
    installed: emailFamily([...systemStack(family, script)]),
  };
  return [own, other].some((one) => one !== undefined && one.roles.problems.length > 0) ? undefined : look;
}

/** Translucent colours are painted over the canvas. */
function mailColors(roles: Roles): MailColors {
  const canvas = bytesOf(roles.value<ColorValue>('canvas'));
  const color = (role: Role): string => hexOfBytes(flatten(roles.value<ColorValue>(role), canvas));
  return {
    canvas: color('canvas'),
    card: color('surface'),
    text: color('text'),
    muted: color('text-muted'),
    link: color('accent-text'),
    button: color('accent'),
    onButton: color('on-accent'),
    border: color('border'),
    divider: color('divider'),
  };
}
