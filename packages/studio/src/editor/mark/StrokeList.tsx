import { Button, deleteIcon, Icon, IconButton, ListBox, Select } from '@wusum/react';
import { signNames } from '@wusum/mark/grammar';
import { useState } from 'react';
import { useCopy } from '../../parts/page-scope.js';
import { withoutStroke, withSign } from './mark-text.js';
import * as S from './mark.styles.js';
import type { MarkPartProps } from './types.js';
import { useSignNames } from './use-sign-names.js';

/** The strokes in their order, to select, remove and add. */
export function StrokeList({ drawing, edit }: MarkPartProps) {
  const { t } = useCopy();
  const { signName, strokeName } = useSignNames();
  const [sign, setSign] = useState<string>('line');
  const { strokes } = drawing;
  return (
    <S.Group aria-label={t('mark-edit.strokes')}>
      <h3>{t('mark-edit.strokes')}</h3>
      <S.Row>
        <ListBox
          aria-label={t('mark-edit.strokes')}
          value={String(edit.index)}
          onValueChange={(index) => index !== null && edit.select(Number(index))}
          options={strokes.map((_, index) => ({ value: String(index), label: strokeName(drawing, index) }))}
        />
        <IconButton
          size="sm"
          label={t('mark-edit.remove', { name: strokeName(drawing, edit.index) })}
          disabled={strokes.length < 2}
          onClick={() => {
            edit.set(withoutStroke(edit.text, edit.index));
            edit.select(Math.max(0, edit.index - 1));
          }}
        >
          <Icon icon={deleteIcon} />
        </IconButton>
      </S.Row>
      <S.Row>
        <Select
          size="sm"
          aria-label={t('mark-edit.sign')}
          value={sign}
          options={signNames.map((name) => ({ value: name, label: signName(name) }))}
          onValueChange={(name) => name !== null && setSign(name)}
        />
        <Button
          size="sm"
          onClick={() => {
            edit.set(withSign(edit.text, sign));
            edit.select(strokes.length);
          }}
        >
          {t('mark-edit.add')}
        </Button>
      </S.Row>
    </S.Group>
  );
}
