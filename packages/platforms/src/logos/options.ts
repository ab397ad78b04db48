import { isRecord } from '@wusum/dtcg/internal';
import { rolesCheck } from '../icons/options.js';
import type { OptionChecks } from '../shared/options.js';
import type { RoleOptions } from '../shared/platform.js';
import { problemOfSvg } from './partner-svg.js';

/** Somebody whose sign is next to that of the brand. Either a brand of these tokens or a file. */
export interface Partner {
  /** Part of the file name: letters, digits and hyphens. */
  readonly id: string;
  /** For programs that read aloud. */
  readonly name: string;
  /** The id of another brand of these tokens. */
  readonly brand?: string;
  /** The text of an SVG file with a viewBox around its ink, which keeps its colours. */
  readonly svg?: string;
}

export interface LogosOptions extends RoleOptions {
  /** Lockups with each of them. Default: none. */
  readonly partners?: readonly Partner[];
}

export const logosChecks = {
  roles: rolesCheck,
  partners: (value) => {
    if (!Array.isArray(value)) return 'a list of partners';
    return value.map(problemOfPartner).find((problem) => problem !== undefined) ?? duplicate(value as Partner[]);
  },
} satisfies OptionChecks;

const members = ['id', 'name', 'brand', 'svg'];
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function problemOfPartner(partner: unknown, index: number): string | undefined {
  const at = (expected: string): string => `a list of partners, of which number ${index + 1} has ${expected}`;
  if (!isRecord(partner)) return at('an id and a name');
  const unknown = Object.keys(partner).find((key) => !members.includes(key));
  if (unknown !== undefined) return at(`only ${members.join(', ')}, not "${unknown}"`);
  if (!isText(partner['id']) || !/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u.test(partner['id']))
    return at('an id of letters, digits and hyphens');
  if (!isText(partner['name'])) return at('a text in "name"');
  const { brand, svg } = partner;
  if ((brand === undefined) === (svg === undefined)) return at('either "brand" or "svg"');
  if (brand !== undefined) return isText(brand) ? undefined : at('the id of a brand in "brand"');
  const problem = isText(svg) ? problemOfSvg(svg) : 'the text of an SVG file';
  return problem && at(`${problem} in "svg"`);
}

function duplicate(partners: readonly Partner[]): string | undefined {
  const twice = partners.find(({ id }, index) => partners.findIndex((other) => other.id === id) < index);
  return twice && `a list of partners with different ids, of which "${twice.id}" is there twice`;
}
