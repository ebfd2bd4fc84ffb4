import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  currentFormat,
  initialSettings,
  readSettings,
  type StoredSettings,
} from '../../main/desktop/stored-settings.ts';

const chosen: StoredSettings = {
  format: currentFormat,
  settings: { language: 'ja', theme: 'dark', density: 'compact', rememberCredentials: true },
  emulatorAtStart: false,
};

test('what was written is read again', () => {
  expect(readSettings(JSON.stringify(chosen))).toEqual({ stored: chosen, state: 'whole' });
});

test('a file cut short gives the settings of a first run, and is damaged', () => {
  expect(readSettings(JSON.stringify(chosen).slice(0, -5))).toEqual({ stored: initialSettings, state: 'damaged' });
});

test('one bad value does not cost the others', () => {
  const spoilt = { ...chosen, settings: { ...chosen.settings, theme: 'purple' } };
  const { stored, state } = readSettings(JSON.stringify(spoilt));
  expect(state).toBe('damaged');
  expect(stored.settings).toEqual({ ...chosen.settings, theme: 'system' });
  expect(stored.emulatorAtStart).toBe(false);
});

test('a newer file gives what is known of it, and is not taken for damaged', () => {
  const newer = { ...chosen, format: currentFormat + 1, settings: { ...chosen.settings, accent: 'green' }, more: [] };
  expect(readSettings(JSON.stringify(newer))).toEqual({ stored: chosen, state: 'newer' });
});

test('any text is read without a throw, into usable settings', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((value) => `{"settings":${value}}`),
      ),
      (text) => {
        const { stored } = readSettings(text);
        expect(readSettings(JSON.stringify(stored))).toEqual({ stored, state: 'whole' });
      },
    ),
  );
});
