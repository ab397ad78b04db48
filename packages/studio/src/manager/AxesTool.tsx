// The manager's bundler writes React.createElement for JSX.
import * as React from 'react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { addons, useStorybookApi } from 'storybook/manager-api';
import { chooseEvent, noChoice, parseGlobals, pickAxes, writeGlobals, type Axes } from '../axes.js';
import { label, languageOf, type Language } from '../copy/catalogues.js';
import { loadThemeData, themeData, type ThemeData } from '../data/theme-data.js';
import { onTheme, themeChanged, themeVersion } from '../data/theme-version.js';
import { asksForMore, onAsking, resolveAxes, shownContrast } from '../data/resolve-axes.js';
import { faviconImage } from '../parts/house-theme.js';
import { wear } from './worn.js';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Brand, mode, contrast, density, language and "all brands": the axes of the theme's manifest as small menus. */
export function AxesTool() {
  const { axes, choose, theme } = useManagerAxes();
  if (theme.brands.length === 0) return null;
  const resolved = resolveAxes(axes);
  const language = languageOf(resolved.lang);
  const brand = theme.brands.find((one) => one.id === resolved.brand);
  return (
    <fieldset className="wsb-axes" aria-label={label('axis.all', language)}>
      {brand ? <img src={faviconImage(brand)} alt="" width={20} height={20} /> : null}
      {menus(theme, axes, language).map(({ name, choices }) => (
        <label key={name} className="wsb-axis">
          <span>{label(`axis.${name}`, language)}</span>
          <select
            value={choices.some((one) => one.value === axes[name]) ? axes[name] : resolved[name]}
            onChange={(event) => choose({ [name]: event.target.value })}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  );
}

/** What each menu offers. Contexts come from the manifest; the first of an axis, empty, is what stands without a choice. */
function menus({ manifest }: ThemeData, axes: Axes, language: Language): { name: keyof Axes; choices: Choice[] }[] {
  const own = resolveAxes({ ...axes, mode: '', contrast: '', density: '' });
  const word = (name: string) => label(`context.${name}`, language) ?? name;
  const context = (value: string): Choice => ({ value, label: word(value) });
  const contexts = (name: string, unchosen: string, whose: 'own' | 'system'): Choice[] => [
    { value: '', label: `${word(unchosen)} (${word(whose)})` },
    ...(manifest.axes.find((axis) => axis.name === name)?.contexts ?? []).map(context),
  ];
  const all: { name: keyof Axes; choices: Choice[] }[] = [
    { name: 'brand', choices: manifest.brands.map(({ id, names }) => ({ value: id, label: names[language] ?? id })) },
    { name: 'mode', choices: contexts('mode', own.mode, 'own') },
    { name: 'contrast', choices: contexts('contrast', shownContrast(own), 'system') },
    { name: 'density', choices: contexts('density', own.density, 'own') },
    { name: 'lang', choices: manifest.languages.map(({ id, name }) => ({ value: id, label: name })) },
    { name: 'brands', choices: [context('one'), context('all')] },
  ];
  return all.filter(({ choices }) => choices.filter(({ value }) => value).length > 1);
}

/** Choices of the manager: read from the URL, sent to the preview, written back to the URL. */
function useManagerAxes() {
  const api = useStorybookApi();
  const [axes, setAxes] = useState<Axes>(() => ({ ...noChoice, ...parseGlobals(api.getQueryParam('globals')) }));
  const version = useSyncExternalStore(onTheme, themeVersion);
  useSyncExternalStore(onAsking, asksForMore);
  useEffect(() => void loadThemeData().then(themeChanged, () => undefined), []);
  useEffect(() => wear(axes), [axes, version]);
  useEffect(() => {
    const channel = addons.getChannel();
    const take = ({ userGlobals }: { userGlobals?: Record<string, unknown> }) =>
      setAxes((now) => ({ ...now, ...pickAxes(userGlobals) }));
    channel.on('globalsUpdated', take);
    return () => channel.off('globalsUpdated', take);
  }, []);
  const choose = (change: Partial<Axes>) => {
    const next = { ...axes, ...change };
    setAxes(next);
    addons.getChannel().emit(chooseEvent, next);
    api.applyQueryParams({ globals: writeGlobals(next) || null }, { replace: true });
  };
  return { axes, choose, theme: themeData() };
}
