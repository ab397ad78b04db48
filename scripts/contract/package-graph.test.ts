import { expect, test } from 'vitest';
import { declaredGraph, drawnGraph, reachableFrom, reduced, type Graph } from './package-graph.js';

const arrowsOf = (graph: Graph): string[] =>
  [...graph].flatMap(([from, to]) => [...to].map((name) => `${from} --> ${name}`)).toSorted();

test('the arrows in docs/architecture.md are the dependencies in package.json, without those that others imply', () => {
  expect(arrowsOf(drawnGraph())).toEqual(arrowsOf(reduced(declaredGraph())));
});

test('packages do not depend on each other in a circle', () => {
  const graph = declaredGraph();
  expect([...graph.keys()].filter((name) => reachableFrom(graph, name).has(name))).toEqual([]);
});

test('every package is in the graph', () => {
  expect([...drawnGraph().keys()].toSorted()).toEqual([...declaredGraph().keys()].toSorted());
});
