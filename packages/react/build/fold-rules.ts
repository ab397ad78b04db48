/**
 * Writes the style sheet of many components with fewer bytes. gzip looks back 32 KB, so what components far apart have
 * in common is written in full for each of them.
 *
 * - Equal rules of several parts become one: before all others, or after those of their parts.
 * - The other rules of a part are nested in one rule, which names its class once.
 *
 * Rules change places only where no page can see it. Two rules keep their order if one element may match both and both
 * set the same property. An element has one part, so rules of two parts never match the same element.
 */
import postcss from 'postcss';
import { partOf, writeFlat, writeNested } from './nest-rules.js';
import { inOrder, type Piece } from './sheet-order.js';
import { conflict, type Rule, RuleSet, rulesOf } from './style-rules.js';

/**
 * The least characters of declarations that become a rule of its own for several parts. Each part costs about five bytes in
 * its selector, and a copy that gzip finds costs three.
 */
const MIN_SHARED = 200;

/**
 * @param sheets minified style sheets, in the order of the cascade
 * @param order the order of the parts, see `sheet-order.ts`
 */
export function foldRules(sheets: readonly string[], order: readonly string[] = []): string {
  const { start, pieces, end } = piecesOf(sheets, order);
  return start + write(inOrder(pieces, order)) + end;
}

interface RulePiece extends Piece {
  readonly rules: readonly Rule[];
}

const write = (pieces: readonly RulePiece[]): string => writeNested(pieces.flatMap(({ rules }) => rules));

/**
 * A folded style sheet: what is first, what is last, and between them the pieces whose order is free. Shared rules that come
 * after those of their parts repeat much of the shared rules that come first, so they follow them with no more than these
 * parts between.
 *
 * @param order of the parts, see `sheet-order.ts`
 * @returns `first`: the names of the parts that are in `start`
 */
export function piecesOf(
  sheets: readonly string[],
  order: readonly string[] = [],
): { start: string; first: readonly string[]; pieces: RulePiece[]; end: string } {
  const read = sheets.map((css, index) => rulesOf(postcss.parse(css), index));
  const named = new Set(read.flatMap((one) => one.named));
  const front = takeEqual(splitShared(read.flatMap(({ rules }) => rules)));
  const back = takeEqual(front.others.toReversed());
  const late = new RuleSet();
  for (const rule of back.taken) late.add(rule);
  const [found, pieces] = partition(inPieces(back.others.toReversed()), ({ rules }) =>
    rules.some((rule) => late.meets(rule)),
  );
  const early = inOrder(found, order);
  return {
    first: early.map(({ name }) => name),
    start: writeFlat(inGroups(front.taken)) + write(early) + writeFlat(inGroups(back.taken.toReversed())),
    pieces,
    end: [...named].join(''),
  };
}

const keyOf = ({ context }: Rule, declarations: readonly string[]) => [...context, ...declarations].join(';');

/**
 * Whether a rule sets variables of colours under a condition, such as those of `[data-color=accent]`. It stays in its part as it is:
 * a tool that follows variables (`wusum check`) reads which of several wins from their order.
 */
const setsColours = ({ selectors, declarations }: Rule): boolean =>
  declarations.some((one) => /^--[^:]*:.*(?:--ws-(?:color|role)|initial)/u.test(one)) &&
  selectors.some((one) => one.includes('['));

/** Takes long blocks of declarations that several rules have out of them, so that they become equal rules. */
function splitShared(rules: readonly Rule[]): Rule[] {
  const users = new Map<string, number[]>();
  for (const [index, rule] of rules.entries()) {
    for (const one of new Set(rule.declarations)) {
      const key = keyOf(rule, [one]);
      users.set(key, [...(users.get(key) ?? []), index]);
    }
  }
  return rules.flatMap((rule) => {
    const blocks = Map.groupBy(rule.declarations, (one) => users.get(keyOf(rule, [one]))!.join());
    const shared = [...blocks]
      .filter(([by, block]) => by.includes(',') && block.join(';').length >= MIN_SHARED)
      .map(([, block]) => block);
    if (shared.length === 0 || setsColours(rule)) return [rule];
    const rest = rule.declarations.filter((one) => !shared.some((block) => block.includes(one)));
    // What is left comes last: it may be a longhand of what is shared.
    const parts = [...shared, rest];
    return isOrdered(rule, parts.flat())
      ? parts.filter(({ length }) => length > 0).map((part) => rule.with(part))
      : [rule];
  });
}

/** Whether the declarations of a rule may be written in another order. */
function isOrdered(rule: Rule, order: readonly string[]): boolean {
  return rule.declarations.every((one, index) =>
    rule.declarations
      .slice(index + 1)
      .every((other) => order.indexOf(one) < order.indexOf(other) || !conflict(rule.with([one]), rule.with([other]))),
  );
}

/**
 * Takes equal rules that may come before all others.
 *
 * @param single rules that stay, because no equal one can join them
 * @returns `taken`: one rule for each; `others`: the rest
 */
function takeEqual(rules: readonly Rule[], single: ReadonlySet<Rule> = new Set()): { taken: Rule[]; others: Rule[] } {
  const counts = Map.groupBy(rules, (rule) => keyOf(rule, rule.declarations));
  const others = new RuleSet();
  const taken: Rule[][] = [];
  const places = new Map<string, number>();
  for (const rule of rules) {
    const key = keyOf(rule, rule.declarations);
    const isShared = counts.get(key)!.length > 1 && rule.declarations.join(';').length >= MIN_SHARED;
    if (!isShared || setsColours(rule) || single.has(rule) || others.meets(rule)) {
      others.add(rule);
      continue;
    }
    const place = places.get(key);
    const isFree =
      place !== undefined && !taken.slice(place + 1).some((equal) => equal.some((one) => conflict(one, rule)));
    if (isFree) taken[place]!.push(rule);
    else places.set(key, taken.push([rule]) - 1);
  }
  const alone = taken.flatMap((equal) => (equal.length === 1 ? equal : []));
  if (alone.length > 0) return takeEqual(rules, new Set([...single, ...alone]));
  return { taken: taken.map(([first, ...equal]) => first!.and(equal)), others: others.all };
}

/** Parts of a style sheet are one piece if an order between their rules matters. Each part's rules are grouped by query. */
function inPieces(rules: readonly Rule[]): RulePiece[] {
  return [...Map.groupBy(rules, ({ source }) => source).values()].flatMap(independent).map((all) => {
    const grouped = inGroups(all, (rule) => [partOf(rule), ...rule.context].join());
    const name = grouped.map(partOf).find((part) => part !== undefined) ?? '';
    return { name: name.replace(/^ws-/u, ''), rules: grouped, text: writeNested(grouped) };
  });
}

function independent(rules: readonly Rule[]): Rule[][] {
  const groups = new Map(rules.map((rule) => [partOf(rule), partOf(rule)]));
  const before = new RuleSet();
  for (const rule of rules) {
    const own = groups.get(partOf(rule));
    const others = new Set(before.meeting(rule).map((one) => groups.get(partOf(one))));
    for (const [part, group] of groups) if (others.has(group)) groups.set(part, own);
    before.add(rule);
  }
  return [...Map.groupBy(rules, (rule) => groups.get(partOf(rule))).values()];
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  const { true: first = [], false: others = [] } = Object.groupBy(all, (one) => `${isFirst(one)}` as const);
  return [first, others];
}

/** Groups rules by a key. A key comes again where a rule has to come after one of a later group. */
function inGroups(rules: readonly Rule[], keyOf = ({ context }: Rule) => context.join()): Rule[] {
  const contexts = [...new Set(rules.map(keyOf))];
  const places = new Map<Rule, number>();
  const before = new RuleSet();
  for (const rule of rules) {
    const context = contexts.indexOf(keyOf(rule));
    const after = Math.max(0, ...before.meeting(rule).map((one) => places.get(one)!));
    before.add(rule);
    const pass = Math.floor(after / contexts.length) + (after % contexts.length > context ? 1 : 0);
    places.set(rule, pass * contexts.length + context);
  }
  return rules.toSorted((a, b) => places.get(a)! - places.get(b)!);
}
