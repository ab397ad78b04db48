'use client';
import { formMessages } from '@wusum/contract/messages/form';
import { useId, type MouseEvent, type Ref } from 'react';
import { useMessages } from '../../internal/use-messages.js';
import { Heading, Item, Items, Sign, Summary, To } from './Form.styles.js';
import { goTo, type FormProblem } from './problems.js';

interface FormSummaryProps {
  problems: readonly FormProblem[];
  ref: Ref<HTMLDivElement>;
}

/** What is wrong, and a link to each field. It takes focus, so it is read with its heading. */
export function FormSummary({ problems, ref }: FormSummaryProps) {
  const id = useId();
  const message = useMessages(formMessages);
  return (
    <Summary role="group" tabIndex={-1} aria-labelledby={id} ref={ref}>
      <Sign data-color="danger" aria-hidden="true" />
      <Heading id={id}>{message('form.problems', { count: problems.length })}</Heading>
      <Items role="list">
        {problems.map((problem, index) => (
          <Item key={index}>
            <Problem problem={problem} />
          </Item>
        ))}
      </Items>
    </Summary>
  );
}

function Problem({ problem }: { problem: FormProblem }) {
  const message = useMessages(formMessages);
  const { label, text, control } = problem;
  const words = label === undefined ? text : message('form.problem-of', { label, problem: text });
  if (!control) return <span>{words}</span>;
  const go = (event: MouseEvent) => {
    // A new tab has no values.
    event.preventDefault();
    goTo(problem);
  };
  return (
    <To href={`#${control.id}`} onClick={go}>
      {words}
    </To>
  );
}
