'use client';
import { fieldMessages } from '@wusum/contract/messages/field';
import { formMessages } from '@wusum/contract/messages/form';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { announce } from '../../internal/announce.js';
import { useMessages } from '../../internal/use-messages.js';
import { useScope } from '../../internal/use-scope.js';
import { isControl, problemOf, problemText } from '../field/native-problem.js';
import { goTo, problemsIn, type FormProblem } from './problems.js';

interface Options {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly errors: ReadonlyMap<string, string>;
  /** Without a summary the first field takes focus. */
  readonly isShown: boolean;
}

interface Shown {
  readonly problems: readonly FormProblem[];
  /** `announce`: people type, and their focus stays where it is. */
  readonly arrival: 'focus' | 'announce' | 'none';
}

/**
 * The list of what is wrong. It is read after an attempt to send the form and stays as it is until the next one: a list that
 * becomes shorter would move the field that people correct. A server renders the texts alone.
 */
export function useSummary({ form, errors, isShown }: Options) {
  const [shown, setShown] = useState<Shown>(() => textsAlone(errors));
  const [request, setRequest] = useState<Pick<Shown, 'arrival'>>();
  const summary = useRef<HTMLDivElement>(null);
  const message = useMessages(formMessages, fieldMessages);
  const { lang } = useScope();
  useEffect(() => {
    if (!request) return;
    // The fields show the problems then.
    const timer = setTimeout(() => {
      const textOf = (control: Element) => {
        const problem = isControl(control) ? problemOf(control) : undefined;
        return problem && problemText(problem, message, lang);
      };
      if (form.current) setShown({ ...request, problems: problemsIn(form.current, errors, textOf) });
    });
    return () => clearTimeout(timer);
    // The errors and the language of the same render.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [request]);
  // With the list, not after it: focus would leave a field that people have gone to meanwhile.
  useLayoutEffect(() => {
    const { problems, arrival } = shown;
    if (problems.length === 0 || !form.current) return undefined;
    if (arrival === 'announce')
      return announce(message('form.problems', { count: problems.length }), { place: form.current, lang });
    if (arrival === 'focus') focus(isShown ? summary.current : null, problems);
    return undefined;
    // Once for each list.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [shown]);
  return {
    problems: shown.problems,
    summary,
    /** Reads the list again once the fields show what is wrong. */
    read: (arrival: Shown['arrival']) => setRequest({ arrival }),
    /** The same for the errors of a new answer, whose texts are there at once. */
    answer: (arrival: Shown['arrival']) => {
      setShown(textsAlone(errors));
      setRequest({ arrival });
    },
    clear: () => {
      setRequest(undefined);
      setShown({ problems: [], arrival: 'none' });
    },
  };
}

const textsAlone = (errors: ReadonlyMap<string, string>): Shown => ({
  problems: [...errors.values()].map((text) => ({ text })),
  arrival: 'none',
});

function focus(summary: HTMLElement | null, problems: readonly FormProblem[]): void {
  if (summary) return summary.focus();
  const first = problems.find(({ control }) => control);
  if (first) goTo(first);
}
