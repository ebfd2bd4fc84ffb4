import { Button } from 'react-aria-components';
import { useWords } from '../language.ts';
import { go, useRoute } from '../route.ts';
import { StatusIcon } from '../parts/status-icon.tsx';
import { attention } from '../screens/attention.ts';
import { type Screen, screens } from '../screens/screens.ts';
import { useStore } from '../store.ts';
import { Shortcut } from './shortcut.tsx';
import { useShortcutText } from './shortcut-text.ts';

export function Sidebar() {
  const { t } = useWords();
  const at = (place: Screen['place']) => screens.filter((screen) => screen.place === place);
  const evidence = at('evidence');
  return (
    <nav className="sidebar" data-pane tabIndex={-1} aria-label={t('frame.navigation')}>
      <div className="sidebar-name">
        <Mark />
        <span>Grantscope</span>
      </div>
      {at('work').map((screen) => (
        <SidebarItem key={screen.id} screen={screen} />
      ))}
      {evidence.length > 0 && <p className="sidebar-section">{t('frame.evidence')}</p>}
      {evidence.map((screen) => (
        <SidebarItem key={screen.id} screen={screen} />
      ))}
      <div className="sidebar-spring" />
      {at('foot').map((screen) => (
        <SidebarItem key={screen.id} screen={screen} />
      ))}
    </nav>
  );
}

function SidebarItem({ screen }: { readonly screen: Screen }) {
  const { t, language } = useWords();
  const isCurrent = useRoute().screen === screen.id;
  const shortcut = useShortcutText();
  const label = t(`frame.screens.${screen.id}`);
  const { count = 0, running = false } = useStore(attention)[screen.id] ?? {};
  const named = () => {
    if (running) return t('frame.runningNow', { screen: label });
    return count > 0 ? t('frame.attention', { screen: label, count }) : label;
  };
  return (
    <Button
      className="sidebar-item"
      {...(isCurrent && { 'aria-current': 'page' })}
      aria-label={named()}
      onPress={() => go({ screen: screen.id })}
    >
      <screen.icon size={16} strokeWidth={1.75} aria-hidden />
      <span className="label truncate">{label}</span>
      {running && (
        <span className="sidebar-running">
          <StatusIcon status="running" />
        </span>
      )}
      {!running && count > 0 && (
        <span className="sidebar-count" data-count={count.toLocaleString(language)} aria-hidden />
      )}
      <Shortcut>{shortcut(screen.key)}</Shortcut>
    </Button>
  );
}

/** A lens over a grant. */
function Mark() {
  return (
    <svg className="sidebar-mark" viewBox="0 0 18 18" aria-hidden>
      <rect width="18" height="18" rx="4.5" fill="var(--accent)" />
      <circle cx="8" cy="8" r="3.6" fill="none" stroke="var(--on-accent)" strokeWidth="1.8" />
      <path d="M10.9 10.9l3 3" stroke="var(--on-accent)" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
