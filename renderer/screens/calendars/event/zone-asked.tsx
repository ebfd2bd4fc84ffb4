import { useState } from 'react';
import { useWords } from '../../../language.ts';
import { ComboBox } from '../../../parts/combo-box.tsx';
import { createStore, useStore } from '../../../store.ts';
import { isZone } from '../events/time-zones.ts';

const asked = createStore('');

/** A zone that somebody asks about; stays while one goes from event to event. Empty where none is asked about. */
export function useZoneAsked(): string {
  return useStore(asked);
}

/** Any zone of the IANA database, found by a part of its name. */
export function ZoneAsked() {
  const { t } = useWords();
  const zone = useZoneAsked();
  const [typed, setTyped] = useState(zone);
  return (
    <ComboBox
      label={t('event.zones.ask')}
      placeholder="America/New_York"
      value={zone}
      found={zonesWith(typed).map((name) => ({ id: name, label: name }))}
      onInput={setTyped}
      isWhole={(left) => left === '' || isZone(left)}
      onCommit={(name) => asked.set(isZone(name) ? name : '')}
    />
  );
}

const mostOffered = 40;

function zonesWith(typed: string): readonly string[] {
  const part = typed.trim().replaceAll(' ', '_').toLowerCase();
  const zones = Intl.supportedValuesOf('timeZone');
  return zones.filter((name) => name.toLowerCase().includes(part)).slice(0, mostOffered);
}
