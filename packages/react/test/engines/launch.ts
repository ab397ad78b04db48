import { findChromium } from '../../../../scripts/browser.mjs';
import { findFirefox, findWebKit } from '../../../../scripts/engines.mjs';
import { launchChromium } from './chromium.js';
import type { Engine, EngineName } from './engine.js';
import { launchFirefox } from './firefox.js';
import { launchWebKit } from './webkit.js';

const launchers: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
  webkit: launchWebKit,
};
const finders: Readonly<Record<EngineName, () => unknown>> = {
  chromium: findChromium,
  firefox: findFirefox,
  webkit: findWebKit,
};

/** Whether the engine is on this machine. */
export const isInstalled = (name: EngineName): boolean => Boolean(finders[name]());

export const launch = (name: EngineName): Promise<Engine> => launchers[name]();
