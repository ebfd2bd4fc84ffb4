import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { callOperation } from '../app-client.ts';
import { useWords } from '../language.ts';
import { go, type Route } from '../route.ts';

interface RouteLinkProps {
  readonly to: Route;
  readonly children: ReactNode;
  readonly onBeforeGo?: () => void;
}

/** Goes to another place in the program. */
export function RouteLink({ to, children, onBeforeGo }: RouteLinkProps) {
  const follow = () => {
    onBeforeGo?.();
    go(to);
  };
  return (
    <Button className="link" onPress={follow}>
      {children}
    </Button>
  );
}

/** Opens a page in the system's browser; main decides whether it may. */
export function BrowserLink({ url, children }: { readonly url: string; readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <Button className="link" onPress={() => void callOperation('window.openExternal', { url })}>
      {children}
      <ExternalLink size={12} aria-hidden />
      <span className="visually-hidden">({t('parts.opensInBrowser')})</span>
    </Button>
  );
}
