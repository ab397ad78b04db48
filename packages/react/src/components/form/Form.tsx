'use client';
import { useEffect, useMemo, useRef, type FormEvent } from 'react';
import { composeHandlers } from '../../internal/compose.js';
import { isSilentCheck } from '../../internal/silent-check.js';
import { useComposedRefs } from '../../internal/use-composed-refs.js';
import { FormContext } from '../field/form-context.js';
import type { FormProps } from './Form.props.js';
import { Root } from './Form.styles.js';
import { textsOf } from './form-errors.js';
import { FormSummary } from './FormSummary.js';
import { useFormErrors } from './use-form-errors.js';
import { Sending, useKeptText } from './use-kept-text.js';
import { useSummary } from './use-summary.js';

/**
 * A form that the browser sends, or an action of React. Renders one `<form>`: above its children a list of what is wrong,
 * with a link to each field, once it was not accepted. Errors of a server, by the name of a control, are those of its field.
 * What people typed stays where React would reset the form after an answer with errors.
 *
 * Use it around fields that are sent together. It needs no library; `noValidate` turns the browser's validation off.
 * Do not use it for a search alone (`SearchField` in a `<form role="search">`), nor for settings that take effect at once.
 */
export function Form({ errors, validate, summary: hasSummary = true, children, ref, ...rest }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const formRef = useComposedRefs(form, ref);
  const state = useFormErrors(errors);
  const { texts, answers } = state;
  const {
    summary: summaryRef,
    problems,
    clear,
    answer,
    read,
  } = useSummary({ form, errors: texts, isShown: hasSummary });
  const kept = useKeptText(form, () => {
    state.clear();
    clear();
  });
  const { begin, wasTyping, setSending } = kept;
  useEffect(() => {
    if (texts.size === 0) {
      if (answers > 0) clear();
    } else if (answers > 0) answer(wasTyping() ? 'announce' : 'focus');
    else read(isFree(form.current!) ? 'focus' : 'none');
    // Once for each answer.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [answers]);
  const context = useMemo(() => ({ errors: texts, hasSummary }), [texts, hasSummary]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const wrong = validate?.(dataOf(event)) ?? undefined;
    const isWrong = textsOf(wrong).size > 0;
    begin();
    state.check(isWrong ? wrong : undefined);
    if (isWrong) return event.preventDefault();
    clear();
  };
  const change = ({ target }: FormEvent) => state.change((target as HTMLInputElement).name ?? '');
  return (
    <Root
      data-invalid={texts.size > 0 || undefined}
      {...rest}
      onSubmit={composeHandlers(submit, rest.onSubmit)}
      onInput={composeHandlers(rest.onInput, change)}
      onChange={composeHandlers(rest.onChange, change)}
      onInvalidCapture={composeHandlers(rest.onInvalidCapture, () => {
        if (!isSilentCheck()) read('focus');
      })}
      ref={formRef}
    >
      <Sending onChange={setSending} />
      {hasSummary && problems.length > 0 ? <FormSummary problems={problems} ref={summaryRef} /> : null}
      <FormContext value={context}>{children}</FormContext>
    </Root>
  );
}

/** What the form sends, with the button that was pressed. */
function dataOf({ currentTarget, nativeEvent }: FormEvent<HTMLFormElement>): FormData {
  const { submitter } = nativeEvent as SubmitEvent;
  return submitter ? new FormData(currentTarget, submitter) : new FormData(currentTarget);
}

/** Whether people have not begun to use the page. */
const isFree = ({ ownerDocument: page }: Node): boolean =>
  page!.activeElement === null || page!.activeElement === page!.body;
