import { expect, test, vi } from 'vitest';
import { declaredGraph, drawnGraph, reachableFrom, reduced, type Graph } from './package-graph.js';

// The graph is read from the imports of every source.
vi.setConfig({ testTimeout: 60_000 });

const declared = declaredGraph();
const arrowsOf = (graph: Graph): string[] =>
  [...graph].flatMap(([from, to]) => [...to].map((name) => `${from} --> ${name}`)).toSorted();

test('the arrows in docs/architecture.md are the dependencies in package.json, without those that others imply', () => {
  expect(arrowsOf(drawnGraph())).toEqual(arrowsOf(reduced(declared)));
});

test('packages do not depend on each other in a circle', () => {
  expect([...declared.keys()].filter((name) => reachableFrom(declared, name).has(name))).toEqual([]);
});

test('every package is in the graph', () => {
  expect([...drawnGraph().keys()].toSorted()).toEqual([...declared.keys()].toSorted());
});
