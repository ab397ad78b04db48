'use client';

import { TextField } from '@wusum/react';
import { ActForm } from './act-form.tsx';
import { useWordsHere } from './words-here.tsx';

interface OfForm {
  readonly language: string;
  readonly sendKey: string;
}

/** Asks for a letter with a link. Everybody gets the same answer. */
export function AskForLink({ language, sendKey }: OfForm) {
  const words = useWordsHere();
  return (
    <ActForm
      action="sign-in.ask"
      sendKey={sendKey}
      hidden={{ language }}
      button={words['sign-in.send']}
      done={words['sign-in.sent']}
    >
      {(sent) => (
        <TextField
          name="email"
          type="email"
          label={words['field.email']}
          autoComplete="email"
          required
          defaultValue={sent['email']}
        />
      )}
    </ActForm>
  );
}

export function UseLink({ language, link, sendKey }: OfForm & { readonly link: string }) {
  const words = useWordsHere();
  return (
    <ActForm
      action="sign-in.use"
      sendKey={sendKey}
      hidden={{ link }}
      then={`/${language}/welcome`}
      button={words['sign-in.use']}
    />
  );
}

/** How a member is called, in both scripts. */
export function Rename({
  sendKey,
  nameEn,
  nameAr,
}: {
  readonly sendKey: string;
  readonly nameEn: string;
  readonly nameAr: string;
}) {
  const words = useWordsHere();
  return (
    <ActForm
      action="member.rename"
      sendKey={sendKey}
      button={words['keep']}
      buttonProps={{ variant: 'outline', color: 'neutral' }}
      done={words['mine.saved']}
    >
      {(sent) => (
        <>
          <TextField
            name="nameAr"
            lang="ar"
            label={words['field.name-ar']}
            defaultValue={sent['nameAr'] ?? nameAr}
            required
          />
          <TextField
            name="nameEn"
            lang="en"
            label={words['field.name-en']}
            defaultValue={sent['nameEn'] ?? nameEn}
            required
          />
        </>
      )}
    </ActForm>
  );
}
