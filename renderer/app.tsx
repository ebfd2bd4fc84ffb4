import { QueryClientProvider } from '@tanstack/react-query';
import { Activity, lazy, Suspense, useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { onEvent } from './app-client.ts';
import { dropAllButOf } from './forgotten-credentials.ts';
import { keepFocus } from './frame/lost-focus.ts';
import { isPaletteOpen } from './frame/open-overlays.ts';
import { runWindowCommand } from './frame/run-window-command.ts';
import { ScreenBoundary } from './frame/screen-boundary.tsx';
import { ShortcutSheet } from './frame/shortcut-sheet.tsx';
import { Sidebar } from './frame/sidebar.tsx';
import { StatusBar } from './frame/status-bar.tsx';
import { useAppearance } from './frame/use-appearance.ts';
import { useShortcuts } from './frame/use-shortcuts.ts';
import { showWholeTexts } from './frame/whole-text.ts';
import { useDrops } from './intake/use-drops.ts';
import { useTranslatedWords, useWords, WordsProvider } from './language.ts';
import { ToastRegion } from './parts/toast-region.tsx';
import { applyEvent, queryClient } from './query-client.ts';
import { type ScreenId, useRoute } from './route.ts';
import { screenComponents } from './screens/screen-components.ts';
import { screens } from './screens/screens.ts';
import { useStore } from './store.ts';

const CommandPalette = lazy(async () => ({ default: (await import('./frame/command-palette.tsx')).CommandPalette }));

export function App() {
  useEffect(
    () =>
      onEvent((event) => {
        applyEvent(event);
        if (event.type === 'credentials.changed') dropAllButOf(event.credentials);
        if (event.type === 'window.command') runWindowCommand(event.command);
      }),
    [],
  );
  return (
    <QueryClientProvider client={queryClient}>
      <WordsProvider value={useTranslatedWords()}>
        <Frame />
      </WordsProvider>
    </QueryClientProvider>
  );
}

function Frame() {
  const { language } = useWords();
  useAppearance();
  useShortcuts();
  useDrops();
  useEffect(showWholeTexts, []);
  useEffect(keepFocus, []);
  const paletteOpen = useStore(isPaletteOpen);
  return (
    <I18nProvider locale={language}>
      <div className="frame">
        <Sidebar />
        <Screens />
        <StatusBar />
      </div>
      <Suspense>{paletteOpen && <CommandPalette />}</Suspense>
      <ShortcutSheet />
      <ToastRegion />
    </I18nProvider>
  );
}

/** The screen in front. Those visited before stay as they were, out of sight and without effects. */
function Screens() {
  const { t } = useWords();
  const { screen: current } = useRoute();
  const [visited, setVisited] = useState<ReadonlySet<ScreenId>>(new Set([current]));
  if (!visited.has(current)) setVisited(new Set([...visited, current]));
  return screens
    .filter((screen) => visited.has(screen.id) || screen.id === current)
    .map(({ id }) => {
      const Screen = screenComponents[id];
      return (
        <Activity key={id} mode={id === current ? 'visible' : 'hidden'}>
          <div className="screen-slot">
            <ScreenBoundary>
              <Suspense fallback={<p className="visually-hidden">{t('frame.loading')}</p>}>
                <Screen />
              </Suspense>
            </ScreenBoundary>
          </div>
        </Activity>
      );
    });
}
