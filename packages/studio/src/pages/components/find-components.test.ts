import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findComponents, groupsOf } from './find-components.js';
import { groups } from './groups.js';

const folders = readdirSync(join(import.meta.dirname, '../../../../react/src/components'));
const all = groupsOf(folders);
const found = (query: string): string[] =>
  findComponents(all, query).flatMap(({ entries }) => entries.map(({ name }) => name));

describe('The page of all components', () => {
  it('has each component in exactly one group, and none that does not exist', () => {
    const named = Object.values(groups).flatMap((members) => Object.keys(members));
    expect(named.toSorted()).toEqual(folders.toSorted());
  });

  it.each([
    ['TextField', 'TextField'],
    ['text field', 'TextField'],
    ['qr', 'QRCode'],
    ['modal', 'Dialog'],
    ['DROPDOWN', 'Select'],
    ['أَيْقونة', 'Icon'],
    ['ايقونه', 'IconButton'],
    ['قائمة بحث', 'Combobox'],
    ['إشعار', 'Toast'],
    ['اشعار', 'Toast'],
  ])('finds %s', (query, name) => {
    expect(found(query)).toContain(name);
  });

  it('finds nothing for a word that no component has, and all without a query', () => {
    expect(found('zzzz')).toEqual([]);
    expect(found('  ')).toHaveLength(folders.length);
  });
});
