import { FileUpload, Select } from '@wusum/react';
import { ColorField } from '@wusum/react/color-field';
import { useEffect, useState } from 'react';
import type { BrandOperation, Seed } from '../../brands/types.js';
import { themeData } from '../../data/theme-data.js';
import { useCopy } from '../../parts/page-scope.js';
import { filesOfZip } from '../../saving/brand-zip.js';
import * as S from './Brands.styles.js';
import { parseOklch } from '../intents-of.js';
import { picturesColors } from './picture-colors.js';

export const startKinds = ['color', 'picture', 'brand', 'zip'] as const;
export type StartKind = (typeof startKinds)[number];

/** What a new brand starts from. */
export type Start = Pick<Extract<BrandOperation, { kind: 'add' }>, 'seed' | 'from' | 'files'>;

interface StartProps {
  readonly onStart: (start: Start | undefined) => void;
}

/** Asks for a colour, a picture of a logo, another brand or an archive of a brand. */
export function StartFrom({ kind, onStart }: StartProps & { kind: StartKind }) {
  if (kind === 'color') return <FromColor onStart={onStart} />;
  if (kind === 'picture') return <FromPicture onStart={onStart} />;
  return kind === 'brand' ? <FromBrand onStart={onStart} /> : <FromZip onStart={onStart} />;
}

/** A blue, to start with. */
const firstColor = 'oklch(0.55 0.19 260)';

function FromColor({ onStart }: StartProps) {
  const { t } = useCopy();
  const [color, setColor] = useState(firstColor);
  useEffect(() => {
    const value = parseOklch(color) as { readonly components: Seed } | undefined;
    onStart(value && { seed: value.components });
  }, [color, onStart]);
  return <ColorField label={t('brands.start.color')} format="oklch" size="sm" value={color} onValueChange={setColor} />;
}

const cssOf = (seed: Seed): string => `oklch(${seed.join(' ')})`;

/** The largest picture or archive, in bytes. */
const largest = 20_000_000;

function FromPicture({ onStart }: StartProps) {
  const { t } = useCopy();
  const [colors, setColors] = useState<readonly Seed[]>();
  const [chosen, setChosen] = useState(0);
  const choose = (index: number, all = colors): void => {
    setChosen(index);
    const seed = all?.[index];
    onStart(seed && { seed });
  };
  const read = async ([file]: readonly File[]): Promise<void> => {
    const found = file ? await picturesColors(file).catch(() => []) : undefined;
    setColors(found);
    choose(0, found);
  };
  return (
    <>
      <FileUpload
        label={t('brands.picture')}
        description={t('brands.picture.text')}
        accept="image/*"
        maxSize={largest}
        onValueChange={(files) => void read(files)}
      />
      {colors?.length === 0 ? <p role="alert">{t('brands.picture.none')}</p> : null}
      {colors && colors.length > 0 ? (
        <S.Proposals role="radiogroup" aria-label={t('brands.picture.colors')}>
          {colors.map((seed, index) => (
            <label key={cssOf(seed)}>
              <input type="radio" name="proposal" checked={index === chosen} onChange={() => choose(index)} />
              <i aria-hidden style={{ background: cssOf(seed) }} />
              <bdi lang="en" dir="ltr">
                {cssOf(seed)}
              </bdi>
            </label>
          ))}
        </S.Proposals>
      ) : null}
    </>
  );
}

function FromBrand({ onStart }: StartProps) {
  const { t, language } = useCopy();
  const { brands } = themeData();
  return (
    <Select
      size="sm"
      label={t('brands.original')}
      options={brands.map(({ id, names }) => ({ value: id, label: names[language] }))}
      onValueChange={(from) => onStart(typeof from === 'string' ? { from } : undefined)}
    />
  );
}

function FromZip({ onStart }: StartProps) {
  const { t } = useCopy();
  const [isBad, setBad] = useState(false);
  const read = async ([file]: readonly File[]): Promise<void> => {
    onStart(undefined);
    setBad(false);
    if (!file) return;
    try {
      onStart({ files: filesOfZip(new Uint8Array(await file.arrayBuffer())) });
    } catch {
      setBad(true);
    }
  };
  return (
    <>
      <FileUpload label={t('brands.zip')} accept=".zip" maxSize={largest} onValueChange={(files) => void read(files)} />
      {isBad ? <p role="alert">{t('brands.zip.bad')}</p> : null}
    </>
  );
}
