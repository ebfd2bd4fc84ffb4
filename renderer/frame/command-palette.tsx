import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Group,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { callOperation } from '../app-client.ts';
import { putCredentialToUse, useCredentials } from '../credential-in-use.ts';
import { credentialName } from '../credential-name.ts';
import { chooseFile, takeText } from '../intake/intake.ts';
import { useWords } from '../language.ts';
import { go } from '../route.ts';
import { calendarsViews } from '../screens/calendars/calendars-views.ts';
import { screens } from '../screens/screens.ts';
import { useStore } from '../store.ts';
import { useOperation } from '../use-operation.ts';
import { goByKey } from './arrival.ts';
import { type Command, screenCommands } from './commands.ts';
import { mainButtons } from './main-button.ts';
import { isPaletteOpen, isShortcutSheetOpen } from './open-overlays.ts';
import { Shortcut } from './shortcut.tsx';
import { useShortcutText } from './shortcut-text.ts';

/** What is pasted to find a command is shorter. */
const shortestThing = 20;

/** The list below is always open; React Aria names it as what the field controls. */
const comboBox = { role: 'combobox', 'aria-expanded': true } as const;

interface Section {
  readonly id: string;
  readonly title: string;
  readonly commands: readonly Command[];
}

/** Everything by name: go to, use, switch. The actions of the screen in front come first, its main one before all. */
export function CommandPalette() {
  const { t } = useWords();
  const { contains } = useFilter({ sensitivity: 'base' });
  const [input, setInput] = useState('');
  const [pasted, setPasted] = useState('');
  const sections = useSections(pasted);
  const close = () => isPaletteOpen.set(false);
  const run = (key: string) => {
    close();
    sections
      .flatMap((section) => section.commands)
      .find((command) => command.id === key)
      ?.run();
  };
  return (
    <ModalOverlay className="veil top" isOpen onOpenChange={(open) => !open && close()} isDismissable>
      <Modal className="modal wide">
        <Dialog className="palette" aria-label={t('frame.palette.title')}>
          <Autocomplete filter={contains} inputValue={input} onInputChange={setInput}>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the palette is opened to type into it */}
            <SearchField aria-label={t('frame.palette.title')} autoFocus>
              <Group className="group">
                <Input
                  className="input"
                  placeholder={t('frame.palette.placeholder')}
                  {...comboBox}
                  onPaste={(event) => {
                    const text = event.clipboardData.getData('text/plain');
                    if (text.trim().length < shortestThing) return;
                    // It may be a secret: the field names what can be done with it instead.
                    event.preventDefault();
                    setPasted(text);
                    setInput(t('frame.palette.inspect'));
                  }}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter' && pasted !== '' && input === t('frame.palette.inspect')) run('inspect');
                  }}
                />
              </Group>
            </SearchField>
            <ListBox
              className="options"
              aria-label={t('frame.palette.title')}
              items={sections}
              onAction={(key) => run(String(key))}
              renderEmptyState={() => <p className="options-empty">{t('frame.palette.nothing')}</p>}
            >
              {(section) => (
                <ListBoxSection id={`section-${section.id}`}>
                  <Header className="options-section">{section.title}</Header>
                  {section.commands.map((command) => (
                    <ListBoxItem
                      key={command.id}
                      id={command.id}
                      className="option"
                      textValue={`${command.label} ${section.title}`}
                    >
                      <span className="truncate">{command.label}</span>
                      {command.shortcut && <Shortcut>{command.shortcut}</Shortcut>}
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function useSections(pasted: string): readonly Section[] {
  const { t } = useWords();
  const shortcut = useShortcutText();
  const here = useStore(screenCommands);
  // As they are when the palette opens: while it is open, nothing behind it is pressed.
  const [buttons] = useState(mainButtons);
  const credentials = useCredentials();
  const settings = useOperation('settings.get', {}).value;
  return useMemo(() => {
    const set = (changed: Parameters<typeof callOperation<'settings.set'>>[1]) => () =>
      void callOperation('settings.set', changed);
    const main = buttons.map((button, at) => ({
      id: `main-${at}`,
      label: button.textContent,
      ...(buttons.length === 1 && { shortcut: shortcut('Enter') }),
      run: () => button.click(),
    }));
    const inspect = { id: 'inspect', label: t('frame.palette.inspect'), run: () => void takeText(pasted) };
    const sections: readonly Section[] = [
      { id: 'pasted', title: t('frame.palette.pasted'), commands: pasted === '' ? [] : [inspect] },
      {
        id: 'here',
        title: t('frame.palette.here'),
        commands: [...main, ...here.map((command) => ({ ...command, id: `here-${command.id}` }))],
      },
      {
        id: 'open',
        title: t('frame.screens.credentials'),
        commands: [{ id: 'open-file', label: t('credentials.choose'), run: () => void chooseFile() }].filter(
          ({ label }) => !main.some((command) => command.label === label),
        ),
      },
      {
        id: 'go',
        title: t('frame.palette.goTo'),
        commands: screens.map((screen) => ({
          id: `go-${screen.id}`,
          label: t(`frame.screens.${screen.id}`),
          shortcut: shortcut(screen.key),
          run: () => goByKey(screen.id),
        })),
      },
      {
        id: 'calendars',
        title: t('frame.screens.calendars'),
        commands: calendarsViews
          .filter((view) => view !== 'events')
          .map((view) => ({
            id: `calendars-${view}`,
            label: t(`calendars.views.${view}`),
            run: () => go({ screen: 'calendars', view }),
          })),
      },
      {
        id: 'use',
        title: t('frame.palette.use'),
        commands: credentials.map((credential) => ({
          id: `use-${credential.id}`,
          label: credentialName(credential),
          run: () => putCredentialToUse(credential),
        })),
      },
      {
        id: 'theme',
        title: t('frame.palette.theme'),
        commands: (['system', 'light', 'dark'] as const).map((theme) => ({
          id: `theme-${theme}`,
          label: t(`settings.themes.${theme}`),
          run: set({ theme }),
        })),
      },
      {
        id: 'language',
        title: t('frame.palette.language'),
        commands: (['system', 'en', 'ja'] as const).map((language) => ({
          id: `language-${language}`,
          label: t(`settings.languages.${language}`, {
            language: t(`settings.languages.${settings?.systemLanguage ?? 'en'}`),
          }),
          run: set({ language }),
        })),
      },
      {
        id: 'help',
        title: t('frame.palette.help'),
        commands: [
          {
            id: 'shortcuts',
            label: t('frame.shortcuts.title'),
            shortcut: '?',
            run: () => isShortcutSheetOpen.set(true),
          },
        ],
      },
    ];
    return sections.filter((section) => section.commands.length > 0);
  }, [t, shortcut, here, buttons, credentials, settings, pasted]);
}
