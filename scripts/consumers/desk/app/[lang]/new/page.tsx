import { StoryForm } from './story-form';

export default async function Page({ params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  return <StoryForm lang={lang} />;
}
