'use client';
import { useMemo, useState } from 'react';
import type { FormErrors } from './Form.props.js';
import { isSame, textsOf } from './form-errors.js';

interface State {
  /** The last `errors` of the page. */
  readonly given: FormErrors | undefined;
  /** What `validate` found. */
  readonly found: FormErrors | undefined;
  /** Names whose value was changed since. `true`: all of them. */
  readonly changed: ReadonlySet<string> | true;
  /** The form was sent since `given` came. */
  readonly isSent: boolean;
  /** How many answers there were, of the page and of `validate`. */
  readonly answers: number;
}

const none: ReadonlySet<string> = new Set();
const start = { found: undefined, changed: none, isSent: false, answers: 0 };

/** What is wrong now, of the page and of `validate`: an error ends with a change of its value, and with a reset. */
export function useFormErrors(errors: FormErrors | undefined) {
  const [state, setState] = useState<State>({ ...start, given: errors });
  if (state.given !== errors) {
    // A page may write the object in its markup: then it is a new one with each render, and no new answer.
    const isNew = state.isSent || !isSame(state.given, errors);
    setState({ ...state, given: errors, ...(isNew && { ...start, answers: state.answers + 1 }) });
  }
  const { given, found, changed, answers } = state;
  const texts = useMemo(() => {
    const all = new Map([...textsOf(given), ...textsOf(found)]);
    for (const name of changed === true ? [...all.keys()] : changed) all.delete(name);
    return all;
  }, [given, found, changed]);
  return {
    texts,
    answers,
    /** People changed the value of a control. */
    change: (name: string) => {
      if (texts.has(name))
        setState((now) => ({ ...now, changed: now.changed === true || new Set([...now.changed, name]) }));
    },
    /** `validate` has an answer: the form is sent if it found nothing. */
    check: (wrong: FormErrors | undefined) =>
      setState((now) => ({
        ...now,
        found: wrong,
        ...(wrong ? { changed: none, answers: now.answers + 1 } : { isSent: true }),
      })),
    /** The form has its first values again. */
    clear: () => setState((now) => ({ ...now, found: undefined, changed: true })),
  };
}
