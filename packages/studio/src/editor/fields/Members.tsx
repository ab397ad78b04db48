import type { ComponentType } from 'react';
import type { JsonValue } from '../../intents/index.js';
import { useCopy } from '../../parts/page-scope.js';
import type { CopyKey } from '../../copy/index.js';
import { memberToken, membersOf } from './alias.js';
import { Choice } from './Choice.js';
import * as S from './fields.styles.js';
import type { FieldProps } from './types.js';

/** A member of a composite value. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly copy: CopyKey;
  readonly Field: ComponentType<FieldProps>;
}

interface MembersProps extends FieldProps {
  readonly members: readonly Member[];
}

/** The members of a composite value, each with a field of its own or another token. */
export function Members({ token, tokens, set, members }: MembersProps) {
  const { t } = useCopy();
  const resolved = membersOf(token.value);
  const written: Readonly<Record<string, JsonValue>> = { ...resolved, ...membersOf(token.written) };
  return (
    <S.Columns>
      {members.map(({ name, type, copy, Field }) => (
        <Choice
          key={name}
          Field={Field}
          label={t(copy)}
          token={memberToken(token, type, resolved[name] ?? null, written[name] ?? null)}
          tokens={tokens}
          set={(value) => set({ ...written, [name]: value })}
        />
      ))}
    </S.Columns>
  );
}
