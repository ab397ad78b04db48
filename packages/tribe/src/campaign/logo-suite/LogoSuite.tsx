import { VisuallyHidden } from '@wusum/react/visually-hidden';
import type { Logo, LogoSuiteProps } from './LogoSuite.props.js';
import { Anchor, Name, Root } from './LogoSuite.styles.js';

/**
 * The organisations beside a brand, of one height and one colour. Renders one `<ul>`.
 *
 * Use it for those who said yes to being named. Do not use it to impress with many.
 */
export function LogoSuite({ logos, ...rest }: LogoSuiteProps) {
  return (
    <Root role="list" {...rest}>
      {logos.map((logo) => (
        <li key={logo.name}>
          {logo.href === undefined ? (
            <Drawing {...logo} />
          ) : (
            <Anchor href={logo.href}>
              <Drawing {...logo} />
            </Anchor>
          )}
        </li>
      ))}
    </Root>
  );
}

function Drawing({ name, drawing }: Logo) {
  if (drawing === undefined) return <Name>{name}</Name>;
  return (
    <>
      <VisuallyHidden>{name}</VisuallyHidden>
      <span aria-hidden="true">{drawing}</span>
    </>
  );
}
