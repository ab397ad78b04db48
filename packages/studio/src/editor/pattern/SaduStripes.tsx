import { Button, deleteIcon, Icon, IconButton, ListBox, NumberField, Select } from '@wusum/react';
import { saduMotifNames, saduMotifs } from '@wusum/mark';
import { useState } from 'react';
import { useCopy } from '../../parts/page-scope.js';
import { membersOf } from '../fields/alias.js';
import {
  listIn,
  saduStripe,
  stripeMotifs,
  threadsOfStripe,
  withStripeThread,
  type PatternEntry,
} from './pattern-kinds.js';
import { Thread } from './Thread.js';
import type { PatternFieldsProps } from './types.js';
import * as S from './pattern.styles.js';

type StripeMotif = (typeof stripeMotifs)[number];
const motifOf = (stripe: PatternEntry): StripeMotif =>
  stripeMotifs.find((motif) => motif === stripe['motif']) ?? 'plain';

/** The name of a motif: those of Sadu have names of their own. */
function useMotifName(): (motif: StripeMotif) => string {
  const { t, language } = useCopy();
  return (motif) => {
    const known = saduMotifNames.find((name) => name === motif);
    if (known) return saduMotifs[known].names[language];
    return t(motif === 'picked' ? 'pattern-edit.stripe.picked' : 'pattern-edit.stripe.plain');
  };
}

/** The stripes of a Sadu band from edge to edge; the selected one has its fields. */
export function SaduStripes({ entry, set }: PatternFieldsProps) {
  const { t } = useCopy();
  const nameOf = useMotifName();
  const [selected, setSelected] = useState(0);
  const stripes = listIn(entry, 'stripes').map(membersOf);
  const index = Math.min(selected, stripes.length - 1);
  const stripe = stripes[index];
  const change = (next: readonly PatternEntry[], at = index): void => {
    set({ ...entry, stripes: next });
    setSelected(Math.max(0, at));
  };
  if (!stripe) return null;
  return (
    <S.List role="group" aria-label={t('pattern-edit.stripes')}>
      <h4>{t('pattern-edit.stripes')}</h4>
      <S.Item>
        <ListBox
          aria-label={t('pattern-edit.stripes')}
          value={String(index)}
          onValueChange={(next) => next !== null && setSelected(Number(next))}
          options={stripes.map((one, at) => ({
            value: String(at),
            label: t('pattern-edit.stripe', { number: at + 1, motif: nameOf(motifOf(one)) }),
          }))}
        />
        <S.Tools>
          <IconButton
            size="sm"
            label={t('pattern-edit.stripe.remove')}
            disabled={stripes.length === 1}
            onClick={() => change(stripes.toSpliced(index, 1), index - 1)}
          >
            <Icon icon={deleteIcon} />
          </IconButton>
        </S.Tools>
      </S.Item>
      <StripeFields stripe={stripe} onChange={(next) => change(stripes.with(index, next))} />
      <Button size="sm" onClick={() => change(stripes.toSpliced(index + 1, 0, stripe), index + 1)}>
        {t('pattern-edit.stripe.add')}
      </Button>
    </S.List>
  );
}

interface StripeFieldsProps {
  readonly stripe: PatternEntry;
  readonly onChange: (stripe: PatternEntry) => void;
}

function StripeFields({ stripe, onChange }: StripeFieldsProps) {
  const { t } = useCopy();
  const nameOf = useMotifName();
  const motif = motifOf(stripe);
  const count = motif === 'plain' ? 'pairs' : motif === 'picked' ? undefined : 'times';
  return (
    <S.Choices>
      <Select
        size="sm"
        label={t('pattern-edit.motif')}
        value={motif}
        options={stripeMotifs.map((value) => ({ value, label: nameOf(value) }))}
        onValueChange={(next) => next !== null && onChange(saduStripe(stripe, next))}
      />
      {count ? (
        <NumberField
          size="sm"
          label={t(`pattern-edit.stripe.${count}`)}
          value={Number(stripe[count] ?? 1)}
          min={1}
          max={1000}
          step={1}
          onValueChange={(next) =>
            next !== null && Number.isInteger(next) && next > 0 && onChange({ ...stripe, [count]: next })
          }
        />
      ) : null}
      {threadsOfStripe(stripe).map((thread, place) => (
        <Thread
          key={place}
          label={t('pattern-edit.thread', { number: place + 1 })}
          value={thread}
          onChange={(next) => onChange(withStripeThread(stripe, place, next))}
        />
      ))}
    </S.Choices>
  );
}
