// Storybook's manager bundler compiles JSX to React.createElement.
import * as React from 'react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { addons, useStorybookApi } from 'storybook/manager-api';
import { updateAxesEvent, defaultAxes, parseGlobals, pickAxes, formatGlobals, type Axes } from '../axes.js';
import { label, languageOf } from '../copy/catalogues.js';
import { loadThemeData, themeData } from '../data/theme-data.js';
import { subscribeToTheme, notifyThemeChange, themeVersion } from '../data/theme-version.js';
import { prefersMoreContrast, subscribeToContrastPreference, resolveAxes } from '../data/resolve-axes.js';
import { faviconImage } from '../parts/brand-images.js';
import { menusOf } from './menus.js';

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
        {menusOf(theme, axes, language).map(({ id, title, value, choices, choose }) => (
          <label key={id} className="wsb-axis">
            <span>{title}</span>
            <select value={value} onChange={(event) => updateAxes(choose(event.target.value))}>
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
