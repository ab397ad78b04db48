export type Point = readonly [x: number, y: number];

/** No vote; the same as `unseen` of a vote. */
const missing = 2;
const rounds = 200;

/**
 * The rows on their two principal components, by power iteration. Missing votes are the mean of their column; rows with
 * few votes are stretched, so that they are not near the middle only because they are empty (Polis).
 */
export function principalPlane(rows: readonly Int8Array[], random: () => number): Point[] {
  const centred = centre(rows);
  const first = component(centred, [], random);
  const second = component(centred, [first], random);
  return centred.map((row, index) => {
    const voted = rows[index]!.reduce((sum, vote) => sum + (vote === missing ? 0 : 1), 0);
    const stretch = Math.sqrt(row.length / Math.max(1, voted));
    return [dot(row, first) * stretch, dot(row, second) * stretch];
  });
}

function centre(rows: readonly Int8Array[]): Float64Array[] {
  const columns = rows[0]?.length ?? 0;
  const means = Float64Array.from({ length: columns }, (_, column) => {
    const votes = rows.map((row) => row[column]!).filter((vote) => vote !== missing);
    return votes.reduce((sum, vote) => sum + vote, 0) / Math.max(1, votes.length);
  });
  return rows.map((row) => Float64Array.from(row, (vote, column) => (vote === missing ? 0 : vote - means[column]!)));
}

function component(rows: readonly Float64Array[], before: readonly Float64Array[], random: () => number): Float64Array {
  const columns = rows[0]?.length ?? 0;
  let vector = unit(
    without(
      Float64Array.from({ length: columns }, () => random() - 0.5),
      before,
    ),
  );
  for (let round = 0; round < rounds; round += 1) {
    const next = new Float64Array(columns);
    for (const row of rows) {
      const share = dot(row, vector);
      for (let column = 0; column < columns; column += 1) next[column]! += share * row[column]!;
    }
    const turned = unit(without(next, before));
    const change = Math.abs(1 - Math.abs(dot(turned, vector)));
    vector = turned;
    if (change < 1e-12) break;
  }
  // Both directions of a component are the same component: the largest part is positive.
  const largest = vector.reduce((max, part) => (Math.abs(part) > Math.abs(max) + 1e-9 ? part : max), 0);
  return largest < 0 ? vector.map((part) => -part) : vector;
}

function without(vector: Float64Array, others: readonly Float64Array[]): Float64Array {
  const shares = others.map((other) => dot(vector, other));
  return vector.map((part, index) => others.reduce((rest, other, each) => rest - shares[each]! * other[index]!, part));
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return length < 1e-12 ? vector.fill(0) : vector.map((part) => part / length);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += a[index]! * b[index]!;
  return sum;
}
