import { Button, TextField } from '@wusum/react';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useCopy } from '../parts/page-scope.js';
import * as S from './brands/Brands.styles.js';

interface NameFormProps {
  readonly title: string;
  readonly label: string;
  readonly initial: string;
  /** Why a name cannot be used. */
  readonly refuse: (name: string) => string | undefined;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Letters of a name. */
const longest = 60;

/** Asks for a name, in a row: a panel is often too low for a dialog. Enter answers, Escape leaves. */
export function NameForm({ title, label, initial, refuse, onName, onClose }: NameFormProps) {
  const { t } = useCopy();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(initial);
  const [error, setError] = useState<string>();
  // The menu that opened the form gives the focus back to its button first.
  useEffect(() => {
    const frame = requestAnimationFrame(() => field.current?.select());
    return () => cancelAnimationFrame(frame);
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const given = name.trim();
    const refusal = given === '' ? t('drafts.name.missing') : refuse(given);
    setError(refusal);
    if (refusal !== undefined) return;
    onName(given);
    onClose();
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <S.NameForm aria-label={title} onSubmit={submit} onKeyDown={leave} noValidate>
      <TextField
        ref={field}
        size="sm"
        label={label}
        value={name}
        maxLength={longest}
        error={error}
        autoComplete="off"
        dir="auto"
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button type="submit" size="sm" variant="solid" color="accent">
        {t('drafts.done')}
      </Button>
      <Button size="sm" onClick={onClose}>
        {t('drafts.cancel')}
      </Button>
    </S.NameForm>
  );
}
