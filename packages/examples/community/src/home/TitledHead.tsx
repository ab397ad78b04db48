import type { ReactNode } from 'react';
import { Heading, Text } from '@wusum/react';
import { Sign, type SignName } from '@wusum/tribe';
import { Head, Titled } from './layout.styles.js';

export interface TitledHeadProps {
  /** The sign next to the title. */
  sign: SignName;
  title: ReactNode;
  lead?: ReactNode;
}

/** The heading of a section with its sign and an optional lead sentence. */
export function TitledHead({ sign, title, lead }: TitledHeadProps) {
  return (
    <Head>
      <Titled>
        <Sign name={sign} trimmed />
        <Heading level={2} size={1}>
          {title}
        </Heading>
      </Titled>
      {lead && <Text color="muted">{lead}</Text>}
    </Head>
  );
}
