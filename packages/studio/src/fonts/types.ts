import type { FontRecord } from '@wusum/contract/types';
import type { FontNeed } from '@wusum/platforms';

/** A family that a draft uses otherwise than the saved brands. */
export interface FontDemand extends Pick<FontNeed, 'family' | 'weights' | 'languages' | 'isFirst'> {
  /** The weights in which no saved brand uses it. */
  readonly added: readonly number[];
}

/** A family without an installed package. */
export interface MissingFont {
  readonly family: string;
  /** The package that would have it, by the names of fontsource. */
  readonly package: string;
}

/** Reply of `POST fonts`: the faces that the theme of a draft has. */
export interface FontsReply {
  /** `@font-face` rules. */
  readonly css: string;
  /** What the files have, as in the theme. */
  readonly records: readonly FontRecord[];
  /** Of the families that come first in a stack. */
  readonly missing: readonly MissingFont[];
  /** Families with an installed package. */
  readonly installed: readonly string[];
}
