import fc from 'fast-check';

/** Texts that end a string, comment, element, declaration or interpolation in some language. */
const snippets = [
  '"',
  "'",
  '`',
  '\\',
  '\\"',
  '*/',
  '/*',
  '//',
  '<!--',
  '-->',
  '</style>',
  '</script>',
  '<script>alert(1)</script>',
  ']]>',
  '<![CDATA[',
  '&lt;',
  '&',
  ';',
  ':',
  '}',
  '{',
  '#{1+1}',
  '@{a}',
  '${alert(1)}',
  '$a',
  '\\(x)',
  '\\u{0}',
  '\n',
  '\r\n',
  '\u2028',
  '\u2029',
  '\u0000',
  '\u0085',
  '\u202E',
  '\u2066',
  '%',
  '@import "x";',
  '!important',
  '~`x`',
  '__proto__',
  'constructor',
  'تجربة',
  '🫖',
  '\uD800',
  ' ',
  '-',
  '--',
  '_',
  '.5',
  '0',
  'var(--x)',
  'url(x)',
  '# ',
  '- a: b',
  '|',
  '>',
  '?',
  '=',
];

/** Any text with many such snippets. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...snippets), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 6 })
  .map((parts) => parts.join(''));

/** A name that DTCG allows: no dot, no brace, no `$` first; the index keeps names distinct. */
export const hostileName = (index: number): fc.Arbitrary<string> =>
  hostileText.map((text) => `${text.replace(/[.{}]/g, '').replace(/^\$+/, '')}x${'abcdefghij'[index]!}`);

const px = fc.double({ min: -5000, max: 5000, noNaN: true }).map((value) => ({ value, unit: 'px' }));
const channel = fc.double({ min: 0, max: 1, noNaN: true });
const color = fc.record({
  colorSpace: fc.constantFrom('srgb', 'display-p3', 'oklab', 'lab', 'xyz-d65'),
  components: fc.array(fc.oneof(channel, fc.constant('none')), { minLength: 3, maxLength: 3 }),
  alpha: channel,
});
/** A leading or trailing brace would be read as a reference; a name is not blank. */
const family = hostileText.map((text) => `F${text}F`);
const families = fc.array(family, { minLength: 1, maxLength: 3 });
const curve = fc.tuple(
  channel,
  px.map(({ value }) => value),
  channel,
  px.map(({ value }) => value),
);
const duration = fc.record({
  value: fc.double({ min: 0, max: 90_000, noNaN: true }),
  unit: fc.constantFrom('ms', 's'),
});
const weight = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.constantFrom('semi-bold', 'extra-black'));

/** A value of each type. */
export const hostileTokens = fc.record({
  color,
  dimension: px,
  fontFamily: families,
  fontWeight: weight,
  duration,
  cubicBezier: curve,
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  strokeStyle: fc.constantFrom('solid', 'dashed'),
  border: fc.record({ color, width: px, style: fc.constantFrom('solid', 'dotted') }),
  transition: fc.record({ duration, delay: duration, timingFunction: curve }),
  shadow: fc.array(fc.record({ color, offsetX: px, offsetY: px, blur: px, spread: px, inset: fc.boolean() }), {
    minLength: 1,
    maxLength: 3,
  }),
  gradient: fc.array(fc.record({ color, position: channel }), { minLength: 2, maxLength: 3 }),
  typography: fc.record({
    fontFamily: families,
    fontSize: px.map(({ value }) => ({ value: Math.abs(value), unit: 'rem' })),
    fontWeight: weight,
    letterSpacing: px,
    lineHeight: fc.double({ min: 0.5, max: 3, noNaN: true }),
  }),
});
