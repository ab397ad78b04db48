import { directionOf } from '@wusum/react/brand';
import type { TestimonialProps } from './Testimonial.props.js';
import { Names, Person, Quote, Role, Root } from './Testimonial.styles.js';

/**
 * What a person said, in the language that they spoke. Renders one `<figure>`.
 *
 * Use it with consent for this page. Do not use it for a part of an article (`Blockquote`), nor rewrite their words.
 */
export function Testimonial({ lang, name, relation, mark, children, ...rest }: TestimonialProps) {
  return (
    <Root {...rest}>
      <Quote lang={lang} dir={directionOf(lang)}>
        {children}
      </Quote>
      <Person>
        {mark}
        <Names>
          <bdi>{name}</bdi>
          {relation === undefined ? null : <Role>{relation}</Role>}
        </Names>
      </Person>
    </Root>
  );
}
