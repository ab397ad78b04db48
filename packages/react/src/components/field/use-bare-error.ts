'use client';
import { fieldMessages } from '@wusum/contract/messages/field';
import { useContext, useEffect, useState, type FormEvent } from 'react';
import { announce } from '../../internal/announce.js';
import { isSilentCheck, watchChecks } from '../../internal/silent-check.js';
import { useMessageReader } from '../../internal/use-messages.js';
import { afterReset } from './after-reset.js';
import { FormContext } from './form-context.js';
import { firstInvalid, isControl, problemOf, problemText, type Problem } from './native-problem.js';

/**
 * The browser's validation of a control without a field around it: no place shows a message, so the control is invalid,
 * the first one gets focus, and the brand's message is announced. The browser's bubble, in the language of the browser, is
 * not shown.
 *
 * @returns whether the control is invalid, and its handler; a field around it handles the event first
 */
export function useBareError() {
  const [problem, setProblem] = useState<Problem>();
  const readMessages = useMessageReader(fieldMessages);
  const control = problem?.control;
  const hasSummary = useContext(FormContext)?.hasSummary ?? false;
  useEffect(() => watchChecks(), []);
  useEffect(() => {
    if (!control) return;
    const check = () => {
      if (control.validity.valid) setProblem(undefined);
    };
    control.addEventListener('input', check);
    control.addEventListener('change', check);
    const stop = afterReset(control.form, () => setProblem(undefined));
    return () => {
      control.removeEventListener('input', check);
      control.removeEventListener('change', check);
      stop?.();
    };
  }, [control]);
  // Said once, in the language of that time.
  useEffect(() => {
    if (!problem) return undefined;
    const { message, lang } = readMessages();
    return announce(problemText(problem, message, lang), { place: problem.control, lang });
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [problem]);
  const onInvalid = (event: FormEvent<HTMLElement>): void => {
    const { target } = event;
    if (event.defaultPrevented || !isControl(target)) return;
    event.preventDefault();
    if (isSilentCheck()) return;
    setProblem(problemOf(target));
    if (!hasSummary && firstInvalid(target) === target) target.focus();
  };
  return { isInvalid: problem !== undefined, onInvalid };
}
