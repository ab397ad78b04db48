import type { ComponentType, CSSProperties } from 'react';
import type { CopyKey } from '../../copy/index.js';
import { themeData } from '../../data/theme-data.js';
import { contextsOfAxis } from '../../data/token-values.js';
import type { TokenView } from '../../live/types.js';
import { useCopy } from '../../parts/page-scope.js';
import { Choice } from '../fields/Choice.js';
import { Families } from '../fields/Families.js';
import { Measure, Offset } from '../fields/Measure.js';
import { NumberValue, Weight } from '../fields/NumberValue.js';
import type { FieldProps } from '../fields/types.js';
import type { EditorStore } from '../store.js';
import { pixels, typeScales, type ScaleMember, type TypeScale } from './script-scales.js';
import * as S from './type.styles.js';

interface TypeScalesProps {
  readonly store: EditorStore;
  readonly token: TokenView;
  readonly tokens: readonly TokenView[];
}

interface MemberField {
  readonly copy: CopyKey;
  readonly Field: ComponentType<FieldProps>;
}

const memberFields: Readonly<Record<string, MemberField>> = {
  fontFamily: { copy: 'type-edit.family', Field: Families },
  fontSize: { copy: 'type-edit.size', Field: Measure },
  fontWeight: { copy: 'type-edit.weight', Field: Weight },
  lineHeight: { copy: 'type-edit.line-height', Field: NumberValue },
  letterSpacing: { copy: 'type-edit.letter-spacing', Field: Offset },
};

/** The tokens that a type style is made of: those of each script side by side, each with a sample, then the others. */
export function TypeScales({ store, token, tokens }: TypeScalesProps) {
  const { t } = useCopy();
  const scales = typeScales(token, tokens, contextsOfAxis('script'));
  const apart = scales.filter(({ script }) => script !== undefined);
  const shared = scales.find(({ script }) => script === undefined);
  if (scales.length === 0) return null;
  return (
    <S.Scales>
      {apart.length === 0 ? null : (
        <>
          <h4>{t('type-edit.scales')}</h4>
          <S.Scripts>
            {apart.map((scale) => (
              <Script key={scale.script} scale={scale} first={apart[0]!} shared={shared} {...{ store, tokens }} />
            ))}
          </S.Scripts>
        </>
      )}
      {shared ? (
        <S.Script role="group" aria-label={t('type-edit.both')}>
          {apart.length === 0 ? null : <h5>{t('type-edit.both')}</h5>}
          <Fields members={shared.members} {...{ store, tokens }} />
        </S.Script>
      ) : null}
    </S.Scales>
  );
}

interface ScriptProps extends Omit<TypeScalesProps, 'token'> {
  readonly scale: TypeScale;
  readonly first: TypeScale;
  readonly shared: TypeScale | undefined;
}

/** One script: a sample of the style, its size in proportion to that of the first script, and its fields. */
function Script({ scale, first, shared, store, tokens }: ScriptProps) {
  const { t, language } = useCopy();
  const [size, other] = [scale, first].map((one) => pixels(memberOf(one, 'fontSize')?.token.value ?? null));
  const name = scriptName(scale.script, t);
  const { id = 'en', dir = 'ltr' } = themeData().manifest.languages.find(({ script }) => script === scale.script) ?? {};
  return (
    <S.Script role="group" aria-label={name}>
      <h5>{name}</h5>
      <p lang={id} dir={dir} style={sampleStyle([...scale.members, ...(shared?.members ?? [])])}>
        {dir === 'rtl' ? 'لكل صوت وسم ٠١٢٣' : 'Every voice 0123'}
      </p>
      {scale === first || size === undefined || other === undefined ? null : (
        <small>
          {t('type-edit.ratio', {
            percent: new Intl.NumberFormat(language, { style: 'percent' }).format(size / other),
            script: scriptName(first.script, t),
          })}
        </small>
      )}
      <Fields members={scale.members} {...{ store, tokens }} />
    </S.Script>
  );
}

const memberOf = ({ members }: TypeScale, name: string): ScaleMember | undefined =>
  members.find((one) => one.name === name);

/** The name of a script of the theme; one that the copy does not know has its own. */
const scriptName = (script: string | undefined, t: ReturnType<typeof useCopy>['t']): string =>
  script === 'latin' || script === 'arabic' ? t(`type-edit.script.${script}`) : (script ?? '');

/** Samples larger than this (in pixels) are drawn smaller, with everything in proportion. */
const largest = 56;

function sampleStyle(members: readonly ScaleMember[]): CSSProperties {
  const size = pixels(members.find(({ name }) => name === 'fontSize')?.token.value ?? null) ?? 16;
  const factor = Math.min(1, largest / size);
  return Object.fromEntries(
    members
      .filter(({ name }) => Object.hasOwn(memberFields, name))
      .map(({ name, token: { value, css } }) => {
        const isLength = pixels(value) !== undefined;
        return [name, isLength && factor < 1 ? `calc(${css} * ${factor})` : css];
      }),
  );
}

function Fields({ members, store, tokens }: Omit<TypeScalesProps, 'token'> & Pick<TypeScale, 'members'>) {
  const { t } = useCopy();
  return members.map(({ name, token }) => {
    const known = Object.hasOwn(memberFields, name) ? memberFields[name] : undefined;
    if (known === undefined) return null;
    return (
      <Choice
        key={name}
        Field={known.Field}
        label={t(known.copy)}
        token={token}
        tokens={tokens}
        set={(value) => store.setValue(token, value)}
      />
    );
  });
}
