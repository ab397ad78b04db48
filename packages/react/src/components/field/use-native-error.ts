'use client';
import { createElement, useContext, useEffect, useMemo, useState, type DOMAttributes, type FormEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { isSilentCheck, watchChecks } from '../../internal/silent-check.js';
import { afterReset } from './after-reset.js';
import { FormContext } from './form-context.js';
import { firstInvalid, isControl, problemOf, ProblemText, type Problem } from './native-problem.js';

type Handlers<T> = Pick<DOMAttributes<T>, 'onInvalidCapture' | 'onChange'>;

/**
 * The browser's validation of the control in a field, in the words of the brand: the control is invalid from the first
 * attempt to send the form until its value is right. The first invalid control of the form gets focus, and the browser's
 * own bubble is not shown. `noValidate` on the form, or `error`, replaces it. A script that asks with `checkValidity()`
 * shows nothing.
 *
 * @param own handlers of the page, which are called first
 * @returns the message, and handlers of the root of the field
 */
export function useNativeError<T extends Element = HTMLDivElement>(own: Handlers<T> = {}) {
  const [problem, setProblem] = useState<Problem>();
  const text = useMemo(() => problem && createElement(ProblemText, { problem }), [problem]);
  const control = problem?.control;
  const hasSummary = useContext(FormContext)?.hasSummary ?? false;
  useEffect(() => watchChecks(), []);
  // A program may have set the value. It ends when there is no problem.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => {
    if (control?.validity.valid) setProblem(undefined);
  });
  useEffect(() => afterReset(control?.form, () => setProblem(undefined)), [control]);
  const handlers = {
    onInvalidCapture: composeHandlers(own.onInvalidCapture, (event: FormEvent<HTMLElement>) => {
      const { target, currentTarget } = event;
      // The field around it, if there are several.
      if (!isControl(target) || target.closest(fields) !== currentTarget) return;
      event.preventDefault();
      if (isSilentCheck()) return;
      setProblem(problemOf(target));
      if (!hasSummary && firstInvalid(target) === target) target.focus();
    }),
    // In a group, the change of another control may make it right.
    onChange: composeHandlers(own.onChange, () => {
      if (control) setProblem(problemOf(control));
    }),
  };
  return { text, handlers };
}

/** What shows an error. A choice in a group leaves it to the group. */
const fields = '.ws-field, .ws-choice-group, .ws-choice:not([data-grouped])';
