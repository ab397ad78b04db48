import { arrowDownIcon, arrowUpIcon, Button, deleteIcon, Icon, IconButton, Switch } from '@wusum/react';
import type { JsonValue } from '../../intents/index.js';
import { useCopy } from '../../parts/page-scope.js';
import { cssVariables } from '../../parts/drawings.js';
import { memberToken, membersOf } from './alias.js';
import { Choice } from './Choice.js';
import { ColorValue } from './ColorValue.js';
import * as S from './fields.styles.js';
import { Measure, Offset } from './Measure.js';
import { layersOf, newLayer, shadowOf, withMoved } from './shadow-layers.js';
import type { FieldProps } from './types.js';

const lengths = ['offsetX', 'offsetY', 'blur', 'spread'] as const;

/** The layers of a shadow, the nearest to the reader first, on a sample. */
export function Shadow({ label, token, tokens, set }: FieldProps) {
  const { t } = useCopy();
  const { written, resolved } = layersOf(token);
  const setLayers = (layers: readonly JsonValue[]): void => set(shadowOf(layers));
  return (
    <S.Composite role="group" aria-label={label}>
      <S.ShadowSample role="img" aria-label={t('value.sample')} style={cssVariables({ '--wsb-value': token.css })}>
        <i />
      </S.ShadowSample>
      {written.map((layer, index) => (
        <Layer
          // A layer has no name of its own.
          key={index}
          {...{ token, tokens, index, layer: membersOf(layer), count: written.length }}
          resolved={membersOf(resolved[index])}
          onChange={(next) => setLayers(written.with(index, next))}
          onMove={(by) => setLayers(withMoved(written, index, by))}
          onRemove={() => setLayers(written.toSpliced(index, 1))}
        />
      ))}
      <Button size="sm" onClick={() => setLayers([...written, newLayer])}>
        {t('value.layer.add')}
      </Button>
    </S.Composite>
  );
}

interface LayerProps extends Pick<FieldProps, 'token' | 'tokens'> {
  readonly index: number;
  readonly count: number;
  readonly layer: Readonly<Record<string, JsonValue>>;
  readonly resolved: Readonly<Record<string, JsonValue>>;
  readonly onChange: (layer: JsonValue) => void;
  readonly onMove: (by: number) => void;
  readonly onRemove: () => void;
}

function Layer({ token, tokens, index, count, layer, resolved, onChange, onMove, onRemove }: LayerProps) {
  const { t } = useCopy();
  const title = t('value.layer', { number: index + 1 });
  const member = (name: string, type: string) =>
    memberToken(token, type, resolved[name] ?? layer[name] ?? null, layer[name] ?? null);
  return (
    <S.Part aria-label={title}>
      <S.PartHead>
        <h4>{title}</h4>
        <IconButton size="sm" label={t('value.layer.up')} disabled={index === 0} onClick={() => onMove(-1)}>
          <Icon icon={arrowUpIcon} />
        </IconButton>
        <IconButton size="sm" label={t('value.layer.down')} disabled={index === count - 1} onClick={() => onMove(1)}>
          <Icon icon={arrowDownIcon} />
        </IconButton>
        <IconButton size="sm" label={t('value.layer.remove')} disabled={count === 1} onClick={onRemove}>
          <Icon icon={deleteIcon} />
        </IconButton>
      </S.PartHead>
      <S.Columns>
        {lengths.map((name) => (
          <Choice
            key={name}
            Field={name === 'blur' ? Measure : Offset}
            label={t(`value.${name}`)}
            token={member(name, 'dimension')}
            tokens={tokens}
            set={(value) => onChange({ ...layer, [name]: value })}
          />
        ))}
      </S.Columns>
      <Choice
        Field={ColorValue}
        label={t('value.color')}
        token={member('color', 'color')}
        tokens={tokens}
        set={(value) => onChange({ ...layer, color: value })}
      />
      <Switch
        label={t('value.inset')}
        checked={resolved['inset'] === true}
        onCheckedChange={(inset) => onChange(withInset(layer, inset))}
      />
    </S.Part>
  );
}

function withInset({ inset: _before, ...layer }: Readonly<Record<string, JsonValue>>, inset: boolean): JsonValue {
  return inset ? { ...layer, inset } : layer;
}
