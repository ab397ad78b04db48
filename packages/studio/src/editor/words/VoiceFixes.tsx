import { Button } from '@wusum/react';
import { useDeferredValue, useEffect, useState } from 'react';
import type { BrandData } from '../../data/types.js';
import { useCopy } from '../../parts/page-scope.js';
import { useDraftBrand } from './draft-brand.js';
import type { VoiceFix } from './voice-fixes.js';
import * as S from './words.styles.js';

interface VoiceFixesProps {
  readonly text: string;
  readonly language: string;
  readonly onFix: (text: string) => void;
}

interface Checked {
  readonly text: string;
  readonly fixes: readonly VoiceFix[];
}

/** The fixes of the voice of the draft for a text, each one click. The rules load when the first text is shown. */
export function VoiceFixes({ text, language, onFix }: VoiceFixesProps) {
  const { t, language: shown } = useCopy();
  const brand = useDraftBrand();
  const later = useDeferredValue(text);
  const [checked, setChecked] = useState<Checked>();
  useEffect(() => {
    let gone = false;
    if (!isLanguageOf(brand, language)) return;
    void import('./voice-fixes.js').then(
      ({ voiceFixes }) => gone || setChecked({ text: later, fixes: voiceFixes(later, brand, language) }),
      // Without the rules, a text is edited without them.
      () => undefined,
    );
    return () => void (gone = true);
  }, [brand, language, later]);
  // A fix of an older text would take back what was typed since.
  if (checked === undefined || checked.text !== text || checked.fixes.length === 0) return null;
  return (
    <S.Fixes aria-label={t('words.fixes')}>
      {checked.fixes.map(({ message, found, by, fixed }) => (
        <li key={fixed}>
          <span>{message[shown]}</span>
          <Button size="sm" variant="outline" onClick={() => onFix(fixed)}>
            {by === '' ? t('words.fix.remove', { found }) : t('words.fix', { found, text: by })}
          </Button>
        </li>
      ))}
    </S.Fixes>
  );
}

const isLanguageOf = ({ locales }: BrandData, language: string): language is keyof BrandData['locales'] =>
  Object.hasOwn(locales, language);
