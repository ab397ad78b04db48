import { Accordion } from '@wusum/react/accordion';
import type { FaqProps } from './Faq.props.js';

/**
 * Questions that people ask before they join, and their answers. Renders one `Accordion`: answers are found by find in
 * page, and printed.
 *
 * Use it for five to ten questions that were really asked. Do not use it to hide conditions.
 */
export function Faq({ questions, ...rest }: FaqProps) {
  return (
    <Accordion.Root {...rest}>
      {questions.map(({ id, question, answer }) => (
        <Accordion.Item key={id} value={id} id={id}>
          <Accordion.Trigger>{question}</Accordion.Trigger>
          <Accordion.Panel>{answer}</Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion.Root>
  );
}
