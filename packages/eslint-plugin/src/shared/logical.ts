/** Physical properties and values of CSS, and the logical ones that are equal in left-to-right. */

const inline: Readonly<Record<string, string>> = { left: 'inline-start', right: 'inline-end' };
const block: Readonly<Record<string, string>> = { top: 'start', bottom: 'end' };
const alignments: Readonly<Record<string, string>> = { left: 'start', right: 'end' };

/** @returns the logical name of a property, or undefined if it is not physical */
export function logicalProperty(property: string): string | undefined {
  const side = /^((?:scroll-)?(?:margin|padding)|border)-(left|right)(-(?:width|style|color))?$/u.exec(property);
  if (side) return `${side[1]}-${inline[side[2]!]}${side[3] ?? ''}`;
  const corner = /^border-(top|bottom)-(left|right)-radius$/u.exec(property);
  if (corner) return `border-${block[corner[1]!]}-${alignments[corner[2]!]}-radius`;
  return property === 'left' || property === 'right' ? `inset-${inline[property]}` : undefined;
}

/** Properties whose values name a side. */
const valuesOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'text-align': alignments,
  'text-align-last': alignments,
  'justify-content': alignments,
  'justify-items': alignments,
  'justify-self': alignments,
  float: inline,
  clear: inline,
  resize: { horizontal: 'inline', vertical: 'block' },
};

/** @returns the logical keyword of a value, or undefined if it is not physical */
export const logicalValue = (property: string, value: string): string | undefined =>
  valuesOf[property]?.[value.trim().toLowerCase()];

const fourSides = /^(?:(?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color))$/u;

/** Whether a shorthand sets other values left than right: `margin: 0 1rem 0 2rem`. */
export function isLopsided(property: string, value: string): boolean {
  if (property === 'border-radius') return isLopsidedRadius(value);
  const parts = fourSides.test(property) ? partsOf(value) : [];
  return parts.length === 4 && parts[1] !== parts[3];
}

function isLopsidedRadius(value: string): boolean {
  return value.split('/').some((half) => {
    const [topLeft, topRight = topLeft, bottomRight = topLeft, bottomLeft = topRight] = partsOf(half);
    return topLeft !== topRight || bottomLeft !== bottomRight;
  });
}

/** The parts of a value, split at blanks outside parentheses. */
function partsOf(value: string): string[] {
  return value.replace(/!important/u, '').match(/(?:[^\s()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/gu) ?? [];
}

const utilities: readonly (readonly [RegExp, string])[] = [
  [/^(-?(?:scroll-)?[mp])l-/u, '$1s-'],
  [/^(-?(?:scroll-)?[mp])r-/u, '$1e-'],
  [/^(-?)left-/u, '$1start-'],
  [/^(-?)right-/u, '$1end-'],
  [/^(text|float|clear)-left$/u, '$1-start'],
  [/^(text|float|clear)-right$/u, '$1-end'],
  [/^border-l(?=-|$)/u, 'border-s'],
  [/^border-r(?=-|$)/u, 'border-e'],
  [/^rounded-tl(?=-|$)/u, 'rounded-ss'],
  [/^rounded-tr(?=-|$)/u, 'rounded-se'],
  [/^rounded-bl(?=-|$)/u, 'rounded-es'],
  [/^rounded-br(?=-|$)/u, 'rounded-ee'],
  [/^rounded-l(?=-|$)/u, 'rounded-s'],
  [/^rounded-r(?=-|$)/u, 'rounded-e'],
];

/** @param name a utility class of Tailwind, with its variants: `md:hover:-ml-4` */
export function logicalUtility(name: string): string | undefined {
  const [, variants = '', utility = '', important = ''] =
    /^((?:(?:[^\s:[\]]|\[[^\]]*\])+:)*!?)(.*?)(!?)$/u.exec(name) ?? [];
  // The middle is the middle in both directions.
  if (/^-?(?:left|right)-1\/2$/u.test(utility)) return undefined;
  const found = utilities.find(([pattern]) => pattern.test(utility));
  return found && `${variants}${utility.replace(found[0], found[1])}${important}`;
}
