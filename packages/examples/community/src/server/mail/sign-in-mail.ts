import { linkMinutes } from '../session/links.ts';
import type { Mail } from './eml.ts';

interface SignIn {
  readonly email: string;
  readonly language: string;
  readonly link: string;
  readonly isMember: boolean;
}

/** The mail with the link: to a member, or to somebody who is not one yet. */
export function signInMail({ email, language, link, isMember }: SignIn): Mail {
  const words = texts[language === 'ar' ? 'ar' : 'en'];
  const { subject, lines } = isMember ? words.member : words.stranger;
  return { to: email, language, subject, text: [...lines, '', link, '', words.ends, words.notYou, ''].join('\n') };
}

const minutes = (language: string) => new Intl.NumberFormat(language).format(linkMinutes);

const texts = {
  en: {
    member: { subject: 'Your way in', lines: ['Here is the way in that you asked for. It opens once.'] },
    stranger: {
      subject: 'An invitation',
      lines: [
        'Somebody, probably you, asked for a way into our community with this address.',
        'You are not one of us yet. This is the way to become it; it opens once.',
      ],
    },
    ends: `It ends after ${minutes('en')} minutes.`,
    notYou: 'If it was not you, there is nothing to do: without the link nobody gets in.',
  },
  ar: {
    member: { subject: 'رابط الدخول', lines: ['هذا رابط الدخول المطلوب، ويُفتح مرّة واحدة.'] },
    stranger: {
      subject: 'دعوة',
      lines: ['وصلنا طلب دخول إلى جماعتنا بهذا العنوان.', 'العنوان ليس لعضو بعد، وهذا طريق الانضمام، ويُفتح مرّة واحدة.'],
    },
    ends: `ينتهي بعد ${minutes('ar-u-nu-arab')} دقيقة.`,
    notYou: 'إن لم يكن الطلب منك فلا شيء مطلوب: لا يدخل أحد بغير الرابط.',
  },
};
