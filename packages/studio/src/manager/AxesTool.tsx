// Storybook's manager bundler compiles JSX to React.createElement.
import * as React from 'react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { addons, useStorybookApi } from 'storybook/manager-api';
import { updateAxesEvent, defaultAxes, parseGlobals, pickAxes, formatGlobals, waysToSee, type Axes } from '../axes.js';
import { label, languageOf, type Language } from '../copy/catalogues.js';
import { loadThemeData, themeData, type ThemeData } from '../data/theme-data.js';
import { subscribeToTheme, notifyThemeChange, themeVersion } from '../data/theme-version.js';
import {
  prefersMoreContrast,
  subscribeToContrastPreference,
  resolveAxes,
  effectiveContrast,
} from '../data/resolve-axes.js';
import { faviconImage } from '../parts/brand-images.js';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Connects the button of a narrow window with its popover. */
const popoverId = 'wsb-axes';

export interface AxesToolProps {
  /** Called when an axis or the theme has changed, to show them in the manager. */
  readonly onChange: (axes: Axes) => void;
}

/** The toolbar: a menu for each axis of the theme's manifest, the language, the draft beside what is saved, and how the page is seen. */
export function AxesTool({ onChange }: AxesToolProps) {
  const { axes, updateAxes, theme } = useManagerAxes(onChange);
  if (theme.brands.length === 0) return null;
  const resolved = resolveAxes(axes);
  const language = languageOf(resolved.lang);
  const brand = theme.brands.find((one) => one.id === resolved.brand);
  const image = brand ? <img src={faviconImage(brand)} alt="" width={20} height={20} /> : null;
  return (
    <>
      {/* In a narrow window the menus are in a popover. The style sheet shows either this button or the row. */}
      <button type="button" className="wsb-axes-open" popoverTarget={popoverId}>
        {image}
        <span>{label('axis.all', language)}</span>
      </button>
      <fieldset id={popoverId} popover="auto" className="wsb-axes" aria-label={label('axis.all', language)}>
        {image}
        {menus(theme, axes, language).map(({ name, choices }) => (
          <label key={name} className="wsb-axis">
            <span>{label(`axis.${name}`, language)}</span>
            <select
              value={choices.some((one) => one.value === axes[name]) ? axes[name] : resolved[name]}
              onChange={(event) => updateAxes({ [name]: event.target.value })}
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
    </>
  );
}

/** Options of each menu, from the manifest. The empty option of an axis shows its default and where the default is from. */
function menus({ manifest }: ThemeData, axes: Axes, language: Language): { name: keyof Axes; choices: Choice[] }[] {
  const defaults = resolveAxes({ ...axes, mode: '', contrast: '', density: '' });
  const name = (context: string) => label(`context.${context}`, language) ?? context;
  const context = (value: string): Choice => ({ value, label: name(value) });
  const contexts = (axisName: string, fallback: string, source: 'brand-default' | 'system'): Choice[] => [
    { value: '', label: `${name(fallback)} (${name(source)})` },
    ...(manifest.axes.find((axis) => axis.name === axisName)?.contexts ?? []).map(context),
  ];
  const all: { name: keyof Axes; choices: Choice[] }[] = [
    { name: 'brand', choices: manifest.brands.map(({ id, names }) => ({ value: id, label: names[language] ?? id })) },
    { name: 'mode', choices: contexts('mode', defaults.mode, 'brand-default') },
    { name: 'contrast', choices: contexts('contrast', effectiveContrast(defaults), 'system') },
    { name: 'density', choices: contexts('density', defaults.density, 'brand-default') },
    { name: 'lang', choices: manifest.languages.map(({ id, name }) => ({ value: id, label: name })) },
    { name: 'compare', choices: ['', 'side', 'slider'].map((way) => compared(way, language)) },
    { name: 'seen', choices: ['', ...waysToSee].map((way) => ({ value: way, label: seenAs(way, language) })) },
  ];
  return all.filter(({ choices }) => choices.filter(({ value }) => value).length > 1);
}

const compared = (way: string, language: Language): Choice => ({
  value: way,
  label: label(`compare.${way || 'none'}`, language) ?? way,
});

const seenAs = (way: string, language: Language): string => label(`seen.${way || 'normal'}`, language) ?? way;

/** The manager's axes: read from the URL, sent to the preview, written to the URL. */
function useManagerAxes(onChange: (axes: Axes) => void) {
  const api = useStorybookApi();
  const [axes, setAxes] = useState<Axes>(() => ({ ...defaultAxes, ...parseGlobals(api.getQueryParam('globals')) }));
  const version = useSyncExternalStore(subscribeToTheme, themeVersion);
  useSyncExternalStore(subscribeToContrastPreference, prefersMoreContrast);
  useEffect(() => void loadThemeData().then(notifyThemeChange, () => undefined), []);
  useEffect(() => onChange(axes), [onChange, axes, version]);
  useEffect(() => {
    const channel = addons.getChannel();
    const update = ({ userGlobals }: { userGlobals?: Record<string, unknown> }) =>
      setAxes((now) => ({ ...now, ...pickAxes(userGlobals) }));
    channel.on(GLOBALS_UPDATED, update);
    return () => channel.off(GLOBALS_UPDATED, update);
  }, []);
  const updateAxes = (change: Partial<Axes>) => {
    const next = { ...axes, ...change };
    setAxes(next);
    addons.getChannel().emit(updateAxesEvent, next);
    api.applyQueryParams({ globals: formatGlobals(next) || null }, { replace: true });
  };
  return { axes, updateAxes, theme: themeData() };
}
