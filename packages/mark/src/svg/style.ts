import type { Location } from '@wusum/diagnostics';
import type { LineCap, LineJoin } from '../types.js';
import type { XmlElement } from './xml.js';

/** A presentation property with its place. */
export interface Property {
  readonly value: string;
  readonly place: Location;
}

/** The properties of an element that a stroke is drawn with; each is inherited. */
export type Properties = ReadonlyMap<string, Property>;

const INHERITED = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin'];

/** Properties that would change the drawing, with the values that change nothing. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'clip-path': ['none'],
  display: ['inline', 'block'],
  'fill-opacity': ['1', '100%'],
  filter: ['none'],
  marker: ['none'],
  'marker-end': ['none'],
  'marker-mid': ['none'],
  'marker-start': ['none'],
  mask: ['none'],
  opacity: ['1', '100%'],
  'stroke-dasharray': ['none'],
  'stroke-opacity': ['1', '100%'],
  'transform-box': [],
  'transform-origin': [],
  'vector-effect': ['none'],
  visibility: ['visible'],
};

/** Properties of the element itself: presentation attributes, and declarations of `style`, which win. */
function ownProperties({ attributes }: XmlElement): Map<string, Property> {
  const own = new Map<string, Property>(attributes);
  const style = attributes.get('style');
  own.delete('style');
  // As an attribute, a transform is read with the geometry.
  own.delete('transform');
  for (const declaration of style?.value.split(';') ?? []) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace(/!\s*important/iu, '');
    own.set(declaration.slice(0, colon).trim(), { value: value.trim(), place: style!.place });
  }
  return own;
}

/** The properties of an element, with those of its parents, and the properties that are not supported. */
export function readProperties(
  element: XmlElement,
  inherited: Properties,
): { properties: Properties; refused: [name: string, property: Property][] } {
  const own = ownProperties(element);
  const given = INHERITED.flatMap((name): [string, Property][] => {
    const property = own.get(name);
    return property && property.value.trim() !== 'inherit' ? [[name, property]] : [];
  });
  const refused = [...own].filter(
    ([name, { value }]) => name === 'transform' || (name in REFUSED && !REFUSED[name]!.includes(value.trim())),
  );
  return { properties: new Map([...inherited, ...given]), refused };
}

/** Whether a fill or stroke is painted. SVG fills by default and draws no outline. */
export function isPainted(properties: Properties, name: 'fill' | 'stroke'): boolean {
  const value = properties.get(name)?.value.trim() ?? (name === 'fill' ? 'black' : 'none');
  return value !== 'none' && value !== 'transparent';
}

export const caps: readonly LineCap[] = ['butt', 'round', 'square'];
export const joins: readonly LineJoin[] = ['bevel', 'miter', 'round'];

/** The value of a property, if it is one of the known words. */
export function knownWord<T extends string>(
  known: readonly T[],
  property: Property | undefined,
  byDefault?: T,
): T | undefined {
  return property ? known.find((name) => name === property.value.trim()) : byDefault;
}
