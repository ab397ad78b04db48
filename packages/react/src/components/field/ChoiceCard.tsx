'use client';
import { useId, type CSSProperties, type ReactNode } from 'react';
import { Description, Label, Media, Root, Words } from './choice-card.styles.js';
import { joinIds } from './field-context.js';
import { hasContent } from './FieldMessages.js';

/** What a card shows next to its control. */
export interface ChoiceCardContent {
  /** The choice, in the member's words. It is the name of the control. */
  label: ReactNode;
  /** Help for the choice. It describes the control for assistive technology. */
  description?: ReactNode;
  /** A picture, a mark or an icon before the text, in reading direction. Decorative: hide it from assistive technology. */
  media?: ReactNode;
}

export interface ChoiceCardProps extends ChoiceCardContent {
  describedBy: string | undefined;
  invalid?: boolean | undefined;
  className: string | undefined;
  style: CSSProperties | undefined;
  /** Renders the control. The label of the card has more text than the name of the control. */
  children: (wired: { 'aria-labelledby': string; 'aria-describedby': string | undefined }) => ReactNode;
}

/** A `<label>` around a control, its picture, its name and its description. */
export function ChoiceCard(props: ChoiceCardProps) {
  const { label, description, media, describedBy, invalid, className, style, children } = props;
  const id = useId();
  const hasDescription = hasContent(description);
  return (
    <Root data-invalid={invalid || undefined} className={className} style={style}>
      {hasContent(media) ? <Media>{media}</Media> : null}
      <Words>
        <Label id={`${id}label`}>{label}</Label>
        {hasDescription ? <Description id={`${id}description`}>{description}</Description> : null}
      </Words>
      {children({
        'aria-labelledby': `${id}label`,
        'aria-describedby': joinIds(describedBy, hasDescription && `${id}description`),
      })}
    </Root>
  );
}
