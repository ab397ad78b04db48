/** Colour tokens of patterns, without `--ws-color-`. */
export const patternRoles = [
  'pattern-0',
  'pattern-1',
  'pattern-2',
  'pattern-3',
  'pattern-4',
  'pattern-outline',
] as const;

export type PatternRole = (typeof patternRoles)[number];

const fills = patternRoles.filter((role) => role !== 'pattern-outline');

/**
 * CSS of the classes in a tile of a pattern: `ws-p0`…`ws-p4` are fills, `ws-l1` and `ws-l2` lines, `ws-ol` an outline. This
 * file imports nothing from the workspace, because the manager bundles it without the workspace's sources.
 *
 * @param colorOf a CSS colour for each role
 * @param within selector of an element around the tile
 */
export function patternPaint(colorOf: (role: PatternRole) => string, within = ''): string {
  const rule = (name: string, css: string): string => `${within} .${name} { ${css} }`.trimStart();
  return [
    ...fills.map((role) => rule(role.replace('pattern-', 'ws-p'), `fill: ${colorOf(role)};`)),
    rule('ws-l1', `fill: none; stroke: ${colorOf('pattern-1')};`),
    rule('ws-l2', `fill: none; stroke: ${colorOf('pattern-2')};`),
    rule('ws-ol', `stroke: ${colorOf('pattern-outline')};`),
  ].join('\n');
}
