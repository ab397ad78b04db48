import { expect, test } from 'vitest';
import { principalPlane } from '../../src/belonging/plane.js';
import { agree, disagree, opinionMap, pass, seeded, unseen, type OpinionMap } from '../../src/belonging/model.js';

const statements = ['water', 'market', 'school', 'night'];

/** `count` members who vote like the pattern, one in ten times otherwise. */
function camp(count: number, pattern: readonly number[], random: () => number): Int8Array[] {
  return Array.from({ length: count }, () => Int8Array.from(pattern, (vote) => (random() < 0.1 ? pass : vote)));
}

function shown(map: OpinionMap) {
  if (map.suppressed) throw new Error('suppressed');
  return map;
}

const random = seeded(5);
const camps = [
  ...camp(40, [agree, agree, agree, disagree, agree, agree], random),
  ...camp(15, [agree, disagree, disagree, agree, disagree, disagree], random),
];
const six = ['water', 'market', 'school', 'night', 'loom', 'well'];
const map = shown(opinionMap({ statements: six, rows: camps }));

test('two camps are two groups, largest first', () => {
  expect(map.groups.map(({ people }) => people)).toEqual([40, 15]);
  expect(map.silhouette).toBeGreaterThan(0.7);
});

test('consensus is what no group objects to: the majority of all is not enough', () => {
  expect(map.statements[0]?.statement).toBe('water');
  const market = map.statements.find(({ statement }) => statement === 'market')!;
  expect(market.majority).toBe('agree');
  expect(market.consensus).toBeLessThan(0.1);
  for (const { groups, consensus } of map.statements)
    expect(consensus).toBeCloseTo(
      groups.reduce((product, { agree: yes, seen }) => (product * (1 + yes)) / (2 + seen), 1),
      12,
    );
});

test('the view of the minority is beside that of the majority', () => {
  const market = map.statements.find(({ statement }) => statement === 'market')!;
  expect(market.minority?.group).toBe(1);
  expect(market.minority?.opinion.disagree).toBeGreaterThan(10);
  const night = map.statements.find(({ statement }) => statement === 'night')!;
  expect(night.majority).toBe('disagree');
  expect(night.minority?.group).toBe(1);
});

test('the order of members changes nothing', () => {
  const { groups, statements: opinions } = shown(opinionMap({ statements: six, rows: camps.toReversed() }));
  expect(groups.map(({ people }) => people)).toEqual([40, 15]);
  expect(opinions.map(({ consensus }) => consensus)).toEqual(map.statements.map(({ consensus }) => consensus));
});

test('unseen statements have no votes: half, and an interval of everything', () => {
  const rows = camps.map((row) => Int8Array.from(row, (vote, column) => (column === 5 ? unseen : vote)));
  const well = shown(opinionMap({ statements: six, rows })).statements.find(({ statement }) => statement === 'well')!;
  expect(well.groups[0]).toEqual({ agree: 0, disagree: 0, pass: 0, seen: 0, probability: 0.5, interval: [0, 1] });
  expect(well.majority).toBe('none');
  expect(well).not.toHaveProperty('minority');
});

test('votes by chance are one group: no camp is made up', () => {
  const falsePositives: number[] = [];
  for (let seed = 1; seed <= 10; seed += 1) {
    const chance = seeded(seed);
    const rows = Array.from({ length: 80 }, () => Int8Array.from(statements, () => Math.floor(chance() * 3) - 1));
    const found = shown(opinionMap({ statements, rows }, seed)).groups.length;
    if (found !== 1) falsePositives.push(seed);
  }
  // One in twenty is what the test of chance allows.
  expect(falsePositives.length).toBeLessThanOrEqual(1);
});

test('a camp of fewer than ten is not shown as a group, and nine members not at all', () => {
  const small = [
    ...camp(40, [agree, agree, agree, agree], random),
    ...camp(6, [disagree, disagree, disagree, disagree], random),
  ];
  const found = shown(opinionMap({ statements, rows: small }));
  expect(found.groups.every(({ people }) => people >= 10)).toBe(true);
  expect(opinionMap({ statements, rows: camps.slice(0, 9) })).toMatchObject({ suppressed: true, fewerThan: 10 });
  const silent = Array.from({ length: 30 }, () => Int8Array.from(statements, () => unseen));
  expect(opinionMap({ statements, rows: [...silent, ...camps.slice(0, 9)] }).suppressed).toBe(true);
});

test('all the same votes are one group', () => {
  const rows = Array.from({ length: 20 }, () => Int8Array.of(agree, agree, disagree, pass));
  expect(shown(opinionMap({ statements, rows })).groups).toHaveLength(1);
});

test('a member with few votes is not in the middle only because they are few', () => {
  const voter = (vote: number, seen = 8) =>
    Int8Array.from({ length: 8 }, (_, column) => (column < seen ? vote : unseen));
  const rows = [
    ...Array.from({ length: 50 }, () => voter(agree)),
    ...Array.from({ length: 50 }, () => voter(disagree)),
    voter(agree, 2),
  ];
  const points = principalPlane(rows, seeded(1));
  // A quarter of the way, stretched by √(8 / 2).
  expect(points[100]![0] / points[0]![0]).toBeCloseTo(0.5, 1);
  expect(points[0]![0]).toBeCloseTo(-points[50]![0], 0);
});
