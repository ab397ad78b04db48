import type { BrandMark } from '@wusum/mark';
import type { PatternColors } from '@wusum/pattern';
import type { ColorValue } from '@wusum/dtcg';
import { hexOf, patternColors } from '../cards/pattern-colors.js';
import type { FontPackage } from '../fonts/font-files.js';
import { lockupOf, namedMark } from '../images/brand-mark.js';
import { nameOf, taglineOf, textStyleOf, type TypeOf } from '../images/text/brand-text.js';
import type { TextStyle } from '../images/text/set-text.js';
import { type BrandHead, drawHead } from '../images/vector/brand-head.js';
import type { LanguageRecord } from '../languages.js';
import type { PlatformInput } from '../shared/platform.js';
import type { Role } from '../shared/roles.js';
import { type Brand, lightAndDark, type ModeView, startView } from '../shared/target-context.js';

/** Colours of a side of paper, as hex. */
export interface PaperColors {
  readonly background: string | undefined;
  readonly text: string;
  /** Of the mark and of small titles. */
  readonly accent: string;
  readonly pattern: PatternColors | undefined;
}

/** What the papers of a brand share. */
export interface BrandPaper {
  readonly brand: Brand;
  readonly type: TypeOf;
  readonly mark: BrandMark | undefined;
  readonly colors: {
    /** On paper: no background in a light mode. */
    readonly letterhead: PaperColors;
    readonly front: PaperColors;
    readonly back: PaperColors;
  };
}

/** A brand in one language. */
export interface PaperContent {
  readonly language: LanguageRecord;
  readonly name: string;
  readonly tagline: string | undefined;
  readonly titleStyle: TextStyle;
  readonly textStyle: TextStyle;
  /** The lockup of the brand, or its mark and its name. */
  readonly head: (colors: PaperColors) => BrandHead;
  /** Whether the name is set in a font, which must have its letters. */
  readonly isNameSet: boolean;
}

/** `undefined` if a role has no token, which is reported. */
export async function brandPaper(
  brand: Brand,
  type: TypeOf | undefined,
  { roles, target, fonts }: Pick<PlatformInput, 'roles' | 'target' | 'fonts'>,
): Promise<BrandPaper | undefined> {
  const problems: unknown[] = [];
  const read = ({ permutation }: ModeView) => {
    const own = roles(permutation);
    const color = (role: Role): string => hexOf(own.value<ColorValue>(role));
    const pattern = patternColors(permutation);
    const canvas = { background: color('canvas'), text: color('text'), accent: color('accent-text'), pattern };
    const accent = { background: color('accent'), text: color('on-accent'), accent: color('on-accent'), pattern };
    problems.push(...own.problems);
    return { canvas, accent };
  };
  const start = startView(brand);
  const { light } = lightAndDark(brand);
  const [own, paper] = [read(start), read(light)];
  if (type === undefined || problems.length > 0) return undefined;
  return {
    brand,
    type,
    mark: (await namedMark(brand, start.permutation, target.axes, await fonts()))?.mark,
    colors: {
      letterhead: light.isDark ? paper.canvas : { ...paper.canvas, background: undefined },
      front: own.canvas,
      back: own.accent,
    },
  };
}

export async function paperContent(
  { brand, type, mark }: BrandPaper,
  language: LanguageRecord,
  packages: readonly FontPackage[],
): Promise<PaperContent> {
  const { title, text } = type(language.id);
  const [titleStyle, textStyle] = (await Promise.all(
    [title, text].map(async (typography) => textStyleOf(typography, packages, language.dir)),
  )) as [TextStyle, TextStyle];
  const name = nameOf(brand, language.id);
  const lockup = lockupOf(mark, language.id);
  return {
    language,
    name,
    tagline: taglineOf(brand, language.id),
    titleStyle,
    textStyle,
    isNameSet: lockup === undefined,
    head: (colors) => drawHead(mark, { name, style: titleStyle, lockup }, { mark: colors.accent, name: colors.text }),
  };
}
