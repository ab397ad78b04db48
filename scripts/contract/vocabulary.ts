/**
 * Words that this repository does not use, each with the plain word for it. The glossary is in CONTRIBUTING.md.
 *
 * Brand copy keeps its poetry: token files, the copy of the studio and the words of stories are not searched.
 */
export interface Avoided {
  /** Matched on one line, in any case unless the pattern is a name. */
  readonly pattern: RegExp;
  readonly write: string;
}

/** Phrases: what documents, comments, messages and test titles do not say. */
export const phrases: readonly Avoided[] = [
  // A value in quotes is content, such as the role `'teller'` of a credit.
  { pattern: /(?<!['"])\b(told(?! apart\b)|teller|tellers)\b/i, write: 'reported' },
  { pattern: /\btells?\b(?![ -](?:apart|your)\b)/i, write: 'reports, shows, describes' },
  { pattern: /\b(is|are|was|were|be) said\b/i, write: 'is reported, is documented, is set' },
  { pattern: /\b(mend|mends|mended|mending)\b/i, write: 'fix' },
  {
    pattern:
      /\bstands? (in|at|on|by|for|before|beside|behind|between|under|over|above|below|there|alone|around|inside|outside|after|still|next|where)\b/i,
    write: 'is in, is next to, precedes',
  },
  { pattern: /\bheld by (its|their|an|the) owner\b/i, write: 'controlled' },
  { pattern: /\bnobody holds\b/i, write: 'uncontrolled' },
  { pattern: /\bhears? (a|an|of|it|the|each|about|what)\b/i, write: 'is called when, listens to' },
  { pattern: /\b(wear|wears|wearing|worn)\b/i, write: 'uses, inherits' },
  { pattern: /\bcarr(y|ies) along\b/i, write: 'inherits, copies' },
  {
    pattern:
      /(?<=[.;:] |^|\b(?:for|to|by|of|from) )who (does|asks|takes|wants|reads|sits|gives|names|follows|changes|builds|writes|needs|edits|uses|has|is|looks|sets|calls|holds)\b/,
    write: 'if you …; users who …',
  },
  { pattern: /(?<=[.;:] |\* |\/\/ |# |- |^)Who (?!.*\?)[a-z]+/, write: 'If you …; users who …' },
  { pattern: /\bends with (code )?\d/i, write: 'exits with code …' },
  { pattern: /\bmistakes? of ours\b/i, write: 'internal error' },
  { pattern: /\bwhole or not at all\b/i, write: 'atomically' },
  { pattern: /\bit also knows\b|\bwhat it cannot say\b/i, write: 'also covered; limitations' },
  {
    pattern: /\b(the|every|each|a|its|no|other|house) (room|house|door|rooms|doors)\b(?! (brand|for|style))/i,
    write: 'package, project, entry point',
  },
  { pattern: /\bhouse line\b/i, write: 'dependency order' },
  { pattern: /\bin the house's\b/i, write: 'our' },
  { pattern: /(?<!\? -?)(?<![\d.])\d+(?:\.\d+)? : 1\b/, write: '4.5:1' },
  { pattern: /\b(is|are) asked for\b/i, write: 'is required' },
  {
    pattern: /\bfall together\b|\bcannot be woven\b|\bwording shouts\b/i,
    write: 'not distinguishable; invalid pattern; all caps',
  },
  { pattern: /\bat the keyboard\b/i, write: 'user' },
  { pattern: /\brather not\b|\bkeep a brand\b|\bfind a sign\b/i, write: 'Avoid; Edit a brand; Search' },
  { pattern: /\bdoes not answer\b|\bdo not answer\b/i, write: 'is disabled, does not respond' },
];

/** Names that no identifier, property or file has. */
export const names: readonly Avoided[] = [
  { pattern: /\b(DiagnosticBag|TokenBag)\b/, write: 'DiagnosticReporter' },
  { pattern: /\b(MisuseError|FolderProblem|PatchTeller)\b/, write: 'UsageError, OutputError, PatchReporter' },
  { pattern: /(?<!['"])\bTold\b|\b(Miss|Stage|Scene)\b/, write: 'Reported, ContrastFailure, TargetContext, ModeView' },
  { pattern: /\b(tellMisses|openFront|tellOf\w*)\b/, write: 'reportContrastFailures, openSystem, …' },
  {
    pattern: /\b(silence|surround|takesWords|hasWords|FieldWords|giveFocusBack|keepFocus|startFocus)\b/,
    write:
      'blockActivation, withStartEnd, hasFieldProps, hasContent, FieldLabelProps, restoreFocus, preventFocusLoss, initialFocus',
  },
  { pattern: /\b(houseTheme|mostRows|useVoice)\b/, write: 'storybookTheme, maxRows, useMessages' },
  { pattern: /<\/?Say\b/, write: 'Message' },
  {
    pattern: /--ws-color-[\w-]+-ground\b|\bcolor\.(?:control|cover|deep|disabled|selection|story)\.ground\b/,
    write: 'background',
  },
  { pattern: /--ws-layer-|\bvars\.layer\b/, write: 'zIndex' },
];
