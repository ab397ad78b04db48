import { emitFonts } from '@wusum/compiler';
import type { FontNeed } from '@wusum/platforms';
import { isRecord } from '@wusum/dtcg/internal';
import { RefusedError } from '../server/guard.js';
import { fontFiles } from '../server/protocol.js';
import { fontPackageOf } from './font-package.js';
import { installedFonts } from './installed-fonts.js';
import { readFonts } from './read-fonts.js';
import type { FontsReply } from './types.js';

const maxNeeds = 100;

/**
 * The faces that a theme has for families, from their installed packages.
 *
 * @param body `{ needs }` as a client sends it
 * @param from path of a file from which packages are resolved
 * @throws RefusedError if these are no needs
 */
export async function draftFonts(body: unknown, from: string): Promise<FontsReply> {
  const needs = needsIn(body);
  const packages = await readFonts(needs, from);
  const { css, records } = await emitFonts(needs, packages, ({ family }) => `${fontFiles}${fontPackageOf(family)}/`);
  const hasPackage = (need: FontNeed): boolean => packages.some(({ family }) => family === need.family);
  const missing = needs
    .filter((need) => need.isFirst && !hasPackage(need))
    .map(({ family }) => ({ family, package: fontPackageOf(family) }));
  return { css, records, missing, installed: await installedFonts(from) };
}

function needsIn(body: unknown): FontNeed[] {
  const needs = isRecord(body) && Object.hasOwn(body, 'needs') ? body['needs'] : undefined;
  if (!Array.isArray(needs) || needs.length > maxNeeds) throw refused();
  return needs.map((need: unknown) => {
    if (!isRecord(need)) throw refused();
    const { family, weights, languages, isFirst } = need;
    if (typeof family !== 'string' || family.length > 200) throw refused();
    if (!isListOf(weights, isWeight) || !isListOf(languages, isLanguage)) throw refused();
    return { family, weights, languages, isFirst: isFirst === true, brands: [] };
  });
}

const refused = (): RefusedError => new RefusedError(400, 'fonts', 'Needs are families with weights and languages.');

function isListOf<Item>(list: unknown, isItem: (item: unknown) => item is Item): list is Item[] {
  return Array.isArray(list) && list.length <= maxNeeds && list.every((item: unknown) => isItem(item));
}

const isWeight = (item: unknown): item is number => typeof item === 'number' && item >= 1 && item <= 1000;

function isLanguage(item: unknown): item is string {
  try {
    return typeof item === 'string' && Intl.getCanonicalLocales(item).length === 1;
  } catch {
    return false;
  }
}
