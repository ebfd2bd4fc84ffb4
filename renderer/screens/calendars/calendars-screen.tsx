import { type ComponentType, useState } from 'react';
import { useCredentialInUse, useSubject } from '../../credential-in-use.ts';
import { useRouteOf } from '../../route.ts';
import type { Account } from './account.ts';
import type { CalendarsViewId } from './calendars-views.ts';
import { AccountView } from './account/account-view.tsx';
import { EventsView } from './events/events-view.tsx';
import { FindView } from './find/find-view.tsx';
import { FreeBusyView } from './free-busy/free-busy-view.tsx';
import { LeaverView } from './leaver/leaver-view.tsx';
import { NoKey, NoSubject } from './nothing-to-read.tsx';
import './calendars.css';

const components: Readonly<Record<CalendarsViewId, ComponentType<{ readonly account: Account }>>> = {
  events: EventsView,
  find: FindView,
  freeBusy: FreeBusyView,
  account: AccountView,
  leaver: LeaverView,
};

/** What a user’s account holds: calendars and what is in them, the account itself. Only ever reads. */
export function CalendarsScreen() {
  const key = useCredentialInUse('serviceAccountKey');
  const [subject] = useSubject();
  const [asItself, setAsItself] = useState<string | null>(null);
  const { view = 'events' } = useRouteOf('calendars');

  if (!key) return <NoKey />;
  if (subject === '' && asItself !== key.id) return <NoSubject onItself={() => setAsItself(key.id)} />;
  const View = components[view];
  return <View key={`${key.id} ${subject}`} account={{ credentialId: key.id, ...(subject && { subject }) }} />;
}
