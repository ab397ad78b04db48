import type { ReactNode } from 'react';
import { Heading, Text } from '@wusum/react';
import { Sign, type SignName } from '../symbols/Sign.js';
import { Head, Titled } from './layout.styles.js';

export interface TitledHeadProps {
  /** The stroke that signs this part of the page. */
  sign: SignName;
  title: ReactNode;
  lead?: ReactNode;
}

/** The head of a section: its sign, its title and, far beside them, one quiet sentence. */
export function TitledHead({ sign, title, lead }: TitledHeadProps) {
  return (
    <Head>
      <Titled>
        <Sign name={sign} />
        <Heading level={2} size={1}>
          {title}
        </Heading>
      </Titled>
      {lead && <Text color="muted">{lead}</Text>}
    </Head>
  );
}
