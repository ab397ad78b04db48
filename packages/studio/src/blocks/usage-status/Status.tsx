import { Badge, type BadgeProps } from '@wusum/react';
import type { ReactNode } from 'react';
import { localeOf } from '../../copy/index.js';
import { loadSizes, loadStatus, type ComponentStatus, type Size } from '../../docs/component-status.js';
import { useCopy } from '../../parts/page-scope.js';
import { useLoaded } from '../../parts/use-loaded.js';
import * as S from './UsageStatus.styles.js';

const colors: Record<ComponentStatus['maturity'], BadgeProps['color']> = {
  experimental: 'warning',
  beta: 'info',
  stable: 'success',
  deprecated: 'danger',
};

/** How far a component is. */
export function Status({ component }: { component: string }) {
  const { t } = useCopy();
  const all = useLoaded(loadStatus);
  const sizes = useLoaded(loadSizes);
  if (all === undefined) return null;
  const status = all.find(({ path }) => path === component);
  if (!status) return <p>{t('status.unknown')}</p>;
  return (
    <S.Status>
      <Row name={t('status.maturity')}>
        <Badge color={colors[status.maturity]}>{t(`status.maturity.${status.maturity}`)}</Badge>{' '}
        {t(`status.maturity.${status.maturity}.text`)}
      </Row>
      <Row name={t('status.since')}>
        <bdi lang="en">{status.since}</bdi>
      </Row>
      <Row name={t('status.tests')}>
        <Tests status={status} />
      </Row>
      <Row name={t('status.engines')}>
        <bdi lang="en">{status.engines.map((name) => engineNames[name] ?? name).join(', ')}</bdi>
        {status.keys ? ` ${t('status.keys')}` : ''}
      </Row>
      <Row name={t('status.practices')}>
        <Practices status={status} />
      </Row>
      {sizes?.[component] ? (
        <Row name={t('status.size')}>
          <Sizes size={sizes[component]} />
        </Row>
      ) : null}
    </S.Status>
  );
}

const engineNames: Readonly<Record<string, string>> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Tests({ status: { tests, stories, pictures, suites } }: { status: ComponentStatus }) {
  const { t } = useCopy();
  return (
    <>
      {t('status.own', { count: tests })} {t('status.stories', { count: stories })}{' '}
      {pictures ? t('status.pictures') : t('status.pictures.none')} {t('status.suites')}{' '}
      <bdi lang="en">{suites.join(', ')}</bdi>
    </>
  );
}

function Practices({ status: { practices } }: { status: ComponentStatus }) {
  const { t } = useCopy();
  if (practices.length === 0) return t('status.practices.none');
  return (
    <ul>
      {practices.map(({ example, tested, reasons }) => (
        <li key={example}>
          <a href={`https://www.w3.org/WAI/ARIA/apg/patterns/${example.split('/')[0]}/`} lang="en" dir="ltr">
            {example}
          </a>{' '}
          {t('status.behaviours', { tested, reasons })}
        </li>
      ))}
    </ul>
  );
}

/** Sizes in kilobytes, with the digits of the language. */
function Sizes({ size }: { size: Size }) {
  const { t, language } = useCopy();
  const number = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const kb = (bytes: number) => number.format(bytes / 1000);
  return t('status.bytes', { js: kb(size.js), css: kb(size.css), styled: kb(size.styled) });
}
