/**
 * Draws the marks of 10,000 members of every brand at 24 pixels, and compares them: how many pictures there are, and how
 * far the nearest two are apart. `npm run examine -- members [--members=N]`
 */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { at } from '../../run/paths.mjs';

const { Resvg } = createRequire(at('packages', 'mark', 'package.json'))('@resvg/resvg-js');
const { memberMark, memberNames } = await import(at('packages', 'mark', 'dist', 'member.js'));

const SIZE = 24;
const count = Number(process.argv.find((arg) => arg.startsWith('--members='))?.slice(10) ?? 10_000);
const ids = Array.from({ length: count }, (_, index) => `member ${index}`);
const theme = at('packages', 'theme', 'dist', 'theme', 'brands');
const brands = readdirSync(at('tokens', 'brands'));

/** The ink of each pixel, 0 to 255. */
function inkOf({ viewBox, body }) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${SIZE}" height="${SIZE}" color="#000">${body}</svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return Uint8Array.from({ length: SIZE * SIZE }, (_, pixel) => pixels[pixel * 4 + 3]);
}

/** Marks that differ in one sub-stroke are the nearest ones: those that have the others in common are compared. */
function nearest(names, pictures) {
  const groups = new Map();
  for (const [id, own] of names)
    own.forEach((_, place) => {
      const key = own.map((name, index) => (index === place ? '*' : name)).join('+');
      groups.set(key, [...(groups.get(key) ?? []), id]);
    });
  let best = Infinity;
  for (const members of groups.values())
    members.forEach((one, index) => {
      for (const other of members.slice(index + 1))
        best = Math.min(best, distance(pictures.get(one), pictures.get(other)));
    });
  return best;
}

/** In pixels of full ink. */
function distance(a, b) {
  let sum = 0;
  for (let pixel = 0; pixel < a.length; pixel += 1) sum += Math.abs(a[pixel] - b[pixel]);
  return sum / 255;
}

let isAlike = false;
for (const brand of brands) {
  const { mark } = Object.values(await import(`${theme}/${brand}.js`)).find((value) => value?.mark);
  const pictures = new Map(ids.map((id) => [id, inkOf(memberMark(mark, id, { among: ids }))]));
  const different = new Set([...pictures.values()].map((ink) => Buffer.from(ink).toString('base64'))).size;
  isAlike ||= different < count;
  const apart = nearest(memberNames(ids), pictures);
  process.stdout.write(
    `${different === count ? '✓' : '✗'} ${brand}: ${count} members, ${different} pictures of ${SIZE} pixels, the nearest two ${apart.toFixed(1)} pixels of ink apart\n`,
  );
}
process.exitCode = isAlike ? 1 : 0;
