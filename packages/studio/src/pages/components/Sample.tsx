import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Fit } from './groups.js';
import * as S from './Components.styles.js';

type Args = Readonly<Record<string, unknown>>;
type Decorator = (story: ComponentType<{ args?: Args }>, context: { args: Args; initialArgs: Args }) => ReactNode;

/** What this page reads of a story. */
interface Annotations {
  readonly args?: Args;
  readonly render?: (args: Args) => ReactNode;
  readonly decorators?: readonly Decorator[];
}

/** A file of stories with a story named Playground. */
export interface StoriesFile {
  readonly Playground?: {
    readonly input: Annotations;
    readonly meta: { readonly input: Annotations & { readonly component?: ComponentType<Args> } };
  };
}

/** Files of stories, loaded when their component is in view: folder of the component → its stories. */
export type Samples = Readonly<Record<string, () => Promise<StoriesFile>>>;

/** The first story of a component, without interaction: it is drawn when it comes into view. */
export function Sample({ load, fit }: { load: (() => Promise<StoriesFile>) | undefined; fit?: Fit | undefined }) {
  const plate = useRef<HTMLDivElement>(null);
  const [Drawn, setDrawn] = useState<ComponentType>();
  useEffect(() => {
    let isShown = true;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting || load === undefined) return;
        observer.disconnect();
        void load().then((file) => {
          if (isShown) setDrawn(() => componentOf(file));
        });
      },
      { rootMargin: '200px' },
    );
    observer.observe(plate.current!);
    return () => {
      isShown = false;
      observer.disconnect();
    };
  }, [load]);
  return (
    <S.Plate ref={plate} data-fit={fit} inert>
      <div>{Drawn && <Drawn />}</div>
    </S.Plate>
  );
}

/** A component that draws a story as Storybook does, without what the preview adds around it. */
function componentOf({ Playground }: StoriesFile): ComponentType | undefined {
  if (Playground === undefined) return undefined;
  const { input, meta } = Playground;
  const args: Args = { ...meta.input.args, ...input.args };
  const render = input.render ?? meta.input.render;
  const Component = meta.input.component;
  const Story = ({ args: given = args }: { args?: Args }): ReactNode =>
    render ? render(given) : Component && <Component {...given} />;
  return [...(input.decorators ?? []), ...(meta.input.decorators ?? [])].reduce<ComponentType<{ args?: Args }>>(
    (Inner, decorate) =>
      function Decorated() {
        return decorate(Inner, { args, initialArgs: args });
      },
    Story,
  );
}
