import { Component, type ComponentType, type ReactNode } from 'react';
import { getCopy } from '../copy/index.js';
import { useCopy } from '../parts/page-scope.js';
import { missingKey, Needed, type Need, type NeedOf } from './needs.js';

/**
 * A block that shows a sentence in its place where the theme lacks what it needs, or where it cannot be rendered; the rest
 * of the page stays.
 *
 * @param name of the block, for the sentence
 * @param needOf what it cannot do without
 */
export function guarded<Props extends object>(
  name: string,
  Block: ComponentType<Props>,
  needOf: Need | NeedOf<Props>,
): ComponentType<Props> {
  function Guarded(props: Props) {
    const need = typeof needOf === 'string' ? needOf : needOf(props);
    const block = <Block {...props} />;
    return (
      <Boundary fallback={<WithoutData name={name} />}>
        {need === undefined ? (
          block
        ) : (
          <Needed
            need={need}
            props={props as Readonly<Record<string, unknown>>}
            otherwise={<WithoutData name={name} need={need} />}
          >
            {block}
          </Needed>
        )}
      </Boundary>
    );
  }
  Guarded.displayName = name;
  return Guarded;
}

function WithoutData({ name, need }: { name: string; need?: Need }) {
  const { language } = useCopy();
  return (
    <p className="wsb-without-data" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      {getCopy('addon.block-without-data', language, { block: name })}
      {need === undefined ? null : ` ${getCopy(missingKey(need), language)}`}
    </p>
  );
}

interface BoundaryProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
