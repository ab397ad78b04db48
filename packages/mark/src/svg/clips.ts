import type { Matrix } from 'transformation-matrix';
import type { Box } from '../types.js';
import { boundsOf, GeometryError, isShape, moveShape, nest, readShape, readTransform } from './geometry.js';
import type { XmlElement } from './xml.js';

/** The elements of a file by id. */
export type ElementsById = ReadonlyMap<string, XmlElement>;

export function elementsById(root: XmlElement): ElementsById {
  const found = new Map<string, XmlElement>();
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const id = element.attributes.get('id')?.value;
    if (id !== undefined) found.set(id, element);
    waiting.push(...element.children);
  }
  return found;
}

/**
 * Whether a `clip-path` cuts nothing off: its clip is a rectangle around the whole box of the drawing. Vector tools write
 * one for a frame that clips its content.
 *
 * @param matrix from the units of the clipped element to those of the box
 */
export function clipsNothing(value: string, elements: ElementsById, matrix: Matrix, box: Box): boolean {
  const id = /^url\(\s*["']?#(.+?)["']?\s*\)$/u.exec(value.trim())?.[1];
  const clip = id === undefined ? undefined : elements.get(id);
  if (clip?.name !== 'clipPath') return false;
  const allowed = ['id', 'clipPathUnits', 'transform'];
  const isPlain = [...clip.attributes].every(([name]) => allowed.includes(name) || name.includes(':'));
  if (!isPlain || (clip.attributes.get('clipPathUnits')?.value ?? 'userSpaceOnUse') !== 'userSpaceOnUse') return false;
  const [shape, ...others] = clip.children.filter(({ foreign }) => !foreign);
  if (shape === undefined || others.length > 0) return false;
  return covers(shape, elements, nest(matrix, matrixOf(clip)), box);
}

/** Whether a rectangle, or the one that a `use` refers to, covers the box without being turned. */
function covers(element: XmlElement, elements: ElementsById, parent: Matrix, box: Box): boolean {
  const matrix = nest(parent, matrixOf(element));
  if (element.name === 'use') {
    const reference = (element.attributes.get('xlink:href') ?? element.attributes.get('href'))?.value ?? '';
    const target = elements.get(reference.replace(/^#/u, ''));
    const isMoved = element.attributes.has('x') || element.attributes.has('y');
    return !isMoved && target?.name === 'rect' && covers(target, elements, matrix, box);
  }
  if (!isShape(element.name) || !isRectangle(element) || Math.abs(matrix.b) + Math.abs(matrix.c) > 1e-9) return false;
  try {
    const [left, top, width, height] = boundsOf(moveShape(readShape(element.name, element), matrix));
    const [x, y, boxWidth, boxHeight] = box;
    const limit = 1e-3;
    return (
      left <= x + limit &&
      top <= y + limit &&
      left + width >= x + boxWidth - limit &&
      top + height >= y + boxHeight - limit
    );
  } catch (error) {
    if (error instanceof GeometryError) return false;
    throw error;
  }
}

/** A rect, or a path of four horizontal and vertical lines, as some tools write it. */
function isRectangle({ name, attributes }: XmlElement): boolean {
  if (['clip-path', 'display', 'style'].some((property) => /none|clip/u.test(attributes.get(property)?.value ?? '')))
    return false;
  return (
    name === 'rect' ||
    (name === 'path' && /^\s*M[\d\s.,-]+(?:[HhVv][\d\s.,-]+){3,4}[Zz]?\s*$/u.test(attributes.get('d')?.value ?? ''))
  );
}

function matrixOf({ attributes }: XmlElement): Matrix {
  try {
    return readTransform(attributes.get('transform'));
  } catch (error) {
    if (!(error instanceof GeometryError)) throw error;
    // A transform that cannot be read covers nothing.
    return { a: 0, b: 0, c: 0, d: 0, e: 0, f: 0 };
  }
}
