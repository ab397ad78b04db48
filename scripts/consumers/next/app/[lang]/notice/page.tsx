import { Notice } from './notice';

export default async function Page({ params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  return <Notice lang={lang} />;
}
