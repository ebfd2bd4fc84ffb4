import {
  AppWindow,
  BadgeCheck,
  Braces,
  CircleAlert,
  Fingerprint,
  KeyRound,
  KeySquare,
  Link2,
  type LucideIcon,
  RefreshCw,
  Send,
  Ticket,
  TicketCheck,
} from 'lucide-react';
import { explain } from '../../../shared/explain.ts';
import type { Inspection } from '../../../shared/inspection.ts';
import { assertNever } from '../../../shared/outcome.ts';
import { otherTokenWords } from '../../../shared/other-token.ts';
import { credentialName, kindKey } from '../../credential-name.ts';
import type { useWords } from '../../language.ts';

interface FindingWords {
  readonly icon: LucideIcon;
  readonly title: string;
  /** Masked, or nothing secret; foreign text. */
  readonly detail: string | null;
}

/** A finding in one line. */
export function findingWords(finding: Inspection, { t, language }: ReturnType<typeof useWords>): FindingWords {
  switch (finding.kind) {
    case 'credential':
      return {
        icon: finding.credential.kind === 'oauthClient' ? AppWindow : KeyRound,
        title: t(`credentials.kinds.${kindKey(finding.credential)}`),
        detail: credentialName(finding.credential),
      };
    case 'diagnosis':
      return { icon: CircleAlert, title: explain(finding.problem, language).title, detail: finding.excerpt };
    case 'redirectUrl':
      return {
        icon: Link2,
        title: finding.error
          ? t('credentials.paste.redirectError', { error: finding.error })
          : t('found.kinds.redirectUrl'),
        detail: [finding.redirectUri, finding.code].filter(Boolean).join(' · '),
      };
    case 'authorizationCode':
      return { icon: Ticket, title: t('found.kinds.authorizationCode'), detail: finding.masked };
    case 'accessToken':
      return { icon: TicketCheck, title: t('found.kinds.accessToken'), detail: finding.masked };
    case 'refreshToken':
      return { icon: RefreshCw, title: t('found.kinds.refreshToken'), detail: finding.masked };
    case 'idToken':
      return { icon: BadgeCheck, title: t('found.kinds.idToken'), detail: subjectOf(finding.claims) ?? finding.masked };
    case 'otherToken':
      return {
        icon: Braces,
        title: otherTokenWords(finding, language).title,
        detail: finding.issuer ?? finding.masked,
      };
    case 'apiKey':
      return { icon: KeySquare, title: t('found.kinds.apiKey'), detail: finding.masked };
    case 'clientSecret':
      return { icon: KeySquare, title: t('found.kinds.clientSecret'), detail: finding.masked };
    case 'clientId':
      return { icon: Fingerprint, title: t('found.kinds.clientId'), detail: finding.clientId };
    case 'request':
      return { icon: Send, title: t(`found.requests.${finding.to}`), detail: `${finding.method} ${finding.url}` };
    default:
      return assertNever(finding);
  }
}

function subjectOf({ email }: { readonly [name: string]: unknown }): string | null {
  return typeof email === 'string' ? email : null;
}
