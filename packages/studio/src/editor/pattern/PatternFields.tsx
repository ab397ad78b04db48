import { hankinTilings, heesch, isohedralNames } from '@wusum/mark';
import { Select, Slider, Switch } from '@wusum/react';
import type { TokenView } from '../../live/types.js';
import type { CopyKey } from '../../copy/index.js';
import { useCopy } from '../../parts/page-scope.js';
import { Group } from '../mark/mark.styles.js';
import { ChannelDraft } from './ChannelDraft.js';
import { DiamondLists } from './DiamondLists.js';
import { kindOf, numbers } from './pattern-kinds.js';
import type { PatternFieldsProps } from './types.js';
import { numberOf } from './pattern-tokens.js';
import { SaduStripes } from './SaduStripes.js';
import { WeaveRows } from './WeaveRows.js';

/** The parameters of a pattern of its kind. */
export function PatternFields({ entry, set, tokens }: PatternFieldsProps & { tokens: readonly TokenView[] }) {
  const { t } = useCopy();
  const kind = kindOf(entry);
  if (kind === 'none') return null;
  return (
    <Group aria-label={t(`pattern-edit.kind.${kind}`)}>
      {kind === 'hankin' ? <Tiling entry={entry} set={set} /> : null}
      {kind === 'isohedral' ? <TileType entry={entry} set={set} /> : null}
      {numbers[kind]?.map(({ name, byDefault, ...range }) => {
        const inherited = name === 'angle' ? numberOf(tokens, 'mark.pattern.angle') : byDefault;
        return (
          <Slider
            key={name}
            label={t(`pattern-edit.${name}` as CopyKey)}
            value={Number(entry[name] ?? inherited ?? range.min)}
            {...range}
            showValue
            onValueChange={(next) => set({ ...entry, [name]: next })}
          />
        );
      })}
      {kind === 'hankin' ? (
        <Switch
          label={t('pattern-edit.filled')}
          checked={entry['filled'] === true}
          onCheckedChange={(filled) => set({ ...entry, filled })}
        />
      ) : null}
      {kind === 'channels' ? <ChannelDraft entry={entry} set={set} /> : null}
      {kind === 'diamonds' ? <DiamondLists entry={entry} set={set} /> : null}
      {kind === 'sadu' ? <SaduStripes entry={entry} set={set} /> : null}
      {kind === 'weave' ? <WeaveRows entry={entry} set={set} /> : null}
    </Group>
  );
}

function Tiling({ entry, set }: PatternFieldsProps) {
  const { t } = useCopy();
  return (
    <Select
      size="sm"
      label={t('pattern-edit.tiling')}
      value={hankinTilings.find((name) => name === entry['tiling']) ?? 'octagons'}
      options={hankinTilings.map((value) => ({
        value,
        // Others have the name of their polygons: 3.12.12.
        label: value === 'octagons' || value === 'decagons' ? t(`pattern-edit.tiling.${value}`) : value,
      }))}
      onValueChange={(tiling) => tiling !== null && set({ ...entry, tiling })}
    />
  );
}

/** Symbols of Heesch and Kienzle, for the types that have one. */
const symbolOf = new Map<string, string>(Object.entries(heesch).map(([symbol, name]) => [name, symbol]));
const tileTypes = isohedralNames.map((value) => {
  const symbol = symbolOf.get(value);
  return { value, label: symbol === undefined ? value : `${value} · ${symbol}` };
});

/** The type of an isohedral tile. The forms of its edges go with it: another type has other edges. */
function TileType({ entry, set }: PatternFieldsProps) {
  const { t } = useCopy();
  return (
    <Select
      size="sm"
      label={t('pattern-edit.type')}
      value={isohedralNames.find((name) => [name, symbolOf.get(name)].includes(entry['type'] as string)) ?? null}
      options={tileTypes}
      onValueChange={(type) => {
        const { forms: _, parameters: __, threads: ___, ...rest } = entry;
        if (type !== null) set({ ...rest, type });
      }}
    />
  );
}
