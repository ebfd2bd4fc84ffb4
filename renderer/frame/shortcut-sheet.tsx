import { useWords } from '../language.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useStore } from '../store.ts';
import { isShortcutSheetOpen } from './open-overlays.ts';
import { useShortcutText } from './shortcut-text.ts';

export function ShortcutSheet() {
  const { t } = useWords();
  const shortcut = useShortcutText();
  const isOpen = useStore(isShortcutSheetOpen);
  const shortcuts = [
    [t('frame.shortcuts.palette'), [shortcut('K')]],
    [t('frame.shortcuts.screens'), [`${shortcut('1')} – ${shortcut('7')}`]],
    [t('frame.shortcuts.settings'), [shortcut(',')]],
    [t('frame.shortcuts.mainButton'), [shortcut('Enter')]],
    [t('frame.shortcuts.back'), [shortcut('[')]],
    [t('frame.shortcuts.forward'), [shortcut(']')]],
    [t('frame.shortcuts.panes'), ['F6', 'Shift F6']],
    [t('frame.shortcuts.filter'), ['/']],
    [t('frame.shortcuts.move'), ['↑', '↓', 'Home', 'End']],
    [t('frame.shortcuts.open'), ['Enter']],
    [t('frame.shortcuts.close'), ['Esc']],
    [t('frame.shortcuts.failures'), ['N', 'P']],
    [t('frame.shortcuts.recheck'), ['R']],
    [t('frame.shortcuts.copyFix'), ['C']],
    [t('frame.shortcuts.calendarLayout'), ['M', 'W', 'D', 'A']],
    [t('frame.shortcuts.calendarDate'), ['T', 'G']],
    [t('frame.shortcuts.sheet'), ['?']],
  ] as const;
  return (
    <Dialog title={t('frame.shortcuts.title')} isOpen={isOpen} onClose={() => isShortcutSheetOpen.set(false)}>
      <dl className="shortcut-sheet">
        {shortcuts.map(([what, keys]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
