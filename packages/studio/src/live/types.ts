import type { BrandContent, ByScript } from '@wusum/compiler/watch';
import type { Drawing } from '@wusum/contract/types';
import type { SourceFiles } from '@wusum/diagnostics';
import type { ContrastPair } from '@wusum/dtcg';
import type { Application } from '@wusum/lint/application';
import type { FontDemand } from '../fonts/types.js';
import type { EntryHash, Intent, JsonValue } from '../intents/index.js';

/** The token folder that Storybook serves next to the editor. */
export interface Sources {
  /** Path of the resolver document in `files`. */
  readonly entry: string;
  readonly files: SourceFiles;
  /** Id of the folder among those that one browser origin may show: each has a draft of its own. */
  readonly project?: string;
  /** The wordmarks of each brand in its theme: the compiler in a browser has no fonts to draw them. */
  readonly wordmarks?: Readonly<Record<string, ByScript<Drawing>>>;
  /** What the style sheets of components read, if the project names some. */
  readonly styles?: StyleParts;
}

/** The style sheets of components, as far as it concerns tokens. */
export interface StyleParts {
  /** Ids of the components; none if they are not known. */
  readonly components: readonly string[];
  /** Part of a component → the CSS variables that its rules read. */
  readonly reads: Readonly<Record<string, readonly string[]>>;
}

/** How a value is known to be the brand's own, or where it comes from. */
export type Origin =
  /** The brand alone sets it. */
  | 'own'
  /** The brand sets it in place of a shared value. */
  | 'override'
  /** Computed from other tokens. */
  | 'derived'
  /** Set for all brands. */
  | 'shared';

/** A token of one brand, as an editor shows it. */
export interface TokenView {
  readonly path: string;
  readonly type: string;
  readonly description: string;
  /** Its CSS variable; none for a private token. */
  readonly variable?: string;
  /** Resolved DTCG value. */
  readonly value: JsonValue;
  /** The value as written, if it has aliases and nothing else is computed from it. */
  readonly written?: JsonValue;
  /** The value as CSS, for every screen. */
  readonly css: string;
  readonly origin: Origin;
  /** The layer after the brand that sets the value in these contexts, such as `script arabic`: the brand cannot. */
  readonly fixedBy?: string;
  /** In tokens without brands: the id under which the files of a context are edited, if one of them has the value. */
  readonly owner?: string;
  /** What the brand's file has at this path; none if the brand does not set it. */
  readonly entry?: JsonValue;
  readonly base?: EntryHash;
  /** If its value is computed: its extension of Wusum without what computes it, for a value of its own in its place. */
  readonly extension?: JsonValue;
  /** How the value was computed, in a sentence. */
  readonly note?: string;
  /** The seed that it is derived from. */
  readonly seed?: string;
  /** Where it may appear, as its extension has it. */
  readonly application?: JsonValue;
  /** Aliases followed, nearest first. */
  readonly aliases: readonly string[];
  /** `file:line:column` of the winning value. */
  readonly place: string;
  /** Tokens whose value depends on it, directly. */
  readonly usedBy: readonly string[];
}

/** What a list of tokens needs to become another one. */
export interface ViewChange {
  /** The tokens that are new or differ. */
  readonly tokens: readonly TokenView[];
  /** All paths in their order, if these have changed. */
  readonly paths?: readonly string[];
}

/** A contrast below its target in some contexts. */
export interface ContrastFinding {
  readonly foreground: string;
  readonly background: string;
  /** The lowest ratio in any context. */
  readonly ratio: number;
  readonly target: number;
  /** Contexts in which it fails, without the brand: `light`, `dark · more`. */
  readonly contexts: readonly string[];
}

/** Two colours that must differ and look alike with a colour vision deficiency. */
export interface AlikeFinding {
  readonly one: string;
  readonly other: string;
  /** The deficiency with which they are closest. */
  readonly vision: 'protanopia' | 'deuteranopia' | 'tritanopia';
  /** The smallest CIEDE2000 difference in any context. */
  readonly difference: number;
  readonly required: number;
  /** Contexts in which they are too close, without the brand. */
  readonly contexts: readonly string[];
}

/** A token whose `application` is not followed, or wrong itself: what the rule of that name reports. */
export type ApplicationFinding =
  /** It appears in components where it may not. */
  | {
      readonly kind: 'misplaced';
      readonly path: string;
      readonly rule: 'only' | 'not';
      readonly components: readonly string[];
    }
  /** It names a component that does not exist. */
  | { readonly kind: 'unknown'; readonly path: string; readonly name: string; readonly didYouMean?: string }
  /** It has no list of components. */
  | { readonly kind: 'invalid'; readonly path: string };

/** A finding of the compiler other than contrast. */
export interface SourceFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'suggestion';
  readonly message: string;
  readonly place?: string;
  readonly fix?: string;
  /** Whether an edit of the brand's own files may fix it. */
  readonly isFixable?: boolean;
}

/** The problems of a brand as its draft is now. */
export interface BrandFindings {
  readonly contrast: readonly ContrastFinding[];
  readonly alike: readonly AlikeFinding[];
  readonly application: readonly ApplicationFinding[];
  readonly findings: readonly SourceFinding[];
  /** Every contrast pair that tokens declare, measured in the contexts that are shown. */
  readonly pairs: readonly ContrastPair[];
}

/** A brand as its draft is now. */
export interface BrandView extends BrandFindings {
  readonly tokens: readonly TokenView[];
}

/** What pages show of a draft. */
export interface DraftLook {
  /** The style sheet of the whole draft, to place after the theme's. */
  readonly css: string;
  /** The families that it uses otherwise than the saved brands; none if there is none. */
  readonly fonts?: readonly FontDemand[];
  /** Saved width of a breakpoint → its width in the draft, as CSS; none if all are as saved. */
  readonly breakpoints?: Readonly<Record<string, string>>;
}

/** The effect of a draft on pages. */
export type DraftResult =
  | ({ readonly kind: 'patch'; readonly changed: readonly string[] } & DraftLook)
  /** Axes or names changed: pages cannot show that. */
  | ({ readonly kind: 'partial'; readonly reason: string } & DraftLook)
  /** There is an error: pages keep what they show. */
  | { readonly kind: 'refused'; readonly findings: readonly SourceFinding[] };

/** Messages to the worker. */
export type Request =
  | { readonly type: 'open'; readonly sources: Sources }
  /** All intents of the draft, on the files as they were opened. */
  | { readonly type: 'draft'; readonly serial: number; readonly intents: readonly Intent[] }
  | {
      readonly type: 'view';
      readonly serial: number;
      readonly brand: string;
      readonly contexts: Readonly<Record<string, string>>;
    }
  | {
      readonly type: 'find';
      readonly serial: number;
      readonly brand: string;
      readonly contexts: Readonly<Record<string, string>>;
    }
  /** Looks for the intents that say where a token may appear. */
  | {
      readonly type: 'apply';
      readonly serial: number;
      readonly brand: string;
      readonly path: string;
      readonly application?: Application;
    }
  /** Looks for the intents that fix a finding. */
  | { readonly type: 'fix'; readonly serial: number; readonly finding: SourceFinding }
  /** Looks for a lightness of a colour at which no pair fails. */
  | { readonly type: 'repair'; readonly serial: number; readonly brand: string; readonly path: string };

/** Messages from the worker. */
export type Response =
  | { readonly type: 'opened'; readonly findings: readonly SourceFinding[]; readonly milliseconds: number }
  | {
      readonly type: 'drafted';
      readonly serial: number;
      readonly result: DraftResult;
      /** The brands whose words, voice, names or marks differ from those sent before. */
      readonly content: readonly BrandContent[];
      readonly milliseconds: number;
    }
  | { readonly type: 'viewed'; readonly serial: number; readonly change: ViewChange }
  | { readonly type: 'found'; readonly serial: number; readonly findings: BrandFindings }
  | { readonly type: 'repaired'; readonly serial: number; readonly intent?: Intent }
  | { readonly type: 'applied'; readonly serial: number; readonly intents: readonly Intent[] }
  | { readonly type: 'fixed'; readonly serial: number; readonly intents: readonly Intent[] }
  | { readonly type: 'failed'; readonly message: string };
