import { Component, type ComponentType, type ReactNode } from 'react';
import { getCopy } from '../copy/index.js';
import { useCopy } from '../parts/page-scope.js';

/**
 * A block that shows a sentence in its place where it cannot be rendered; the rest of the page stays.
 *
 * @param name of the block, for the sentence
 */
export function guarded<Props extends object>(name: string, Block: ComponentType<Props>): ComponentType<Props> {
  function Guarded(props: Props) {
    return (
      <Boundary fallback={<WithoutData name={name} />}>
        <Block {...props} />
      </Boundary>
    );
  }
  Guarded.displayName = name;
  return Guarded;
}

function WithoutData({ name }: { name: string }) {
  const { language } = useCopy();
  return (
    <p className="wsb-without-data" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      {getCopy('addon.block-without-data', language, { block: name })}
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
